"""``python -m checker`` is ``cqo``."""

from checker.cli import main

if __name__ == "__main__":
    main()
