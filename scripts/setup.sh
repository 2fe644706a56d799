#!/bin/sh
# Makes the virtual environment that the Makefile works in: `scripts/setup.sh run` for the program alone,
# `scripts/setup.sh dev` for testing and linting too, `scripts/setup.sh fuzz` for fuzzing (a VENV of its own). Does
# nothing, quickly, when all is up to date.
#
#   VENV    where it is made (default: .venv)
#   PYTHON  which interpreter to make it with (default: the first of python3, python3.12, python3.11 that fits)
set -eu
cd "$(dirname "$0")/.."

kind=${1:-run}
venv=${VENV:-.venv}
case $kind in
run | fuzz) lock=requirements.run.lock ;;
dev) lock=requirements.lock ;;
*)
    echo "setup: there is no \`$kind\`; write run, dev or fuzz" >&2
    exit 2
    ;;
esac

# Answers whether something below the paths is newer than the stamp, or there is no stamp.
older_than() {
    stamp=$1
    shift
    [ ! -e "$stamp" ] || [ -n "$(find "$@" -type f ! -name '*.pyc' -newer "$stamp" | head -n 1)" ]
}

fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 13))' >/dev/null 2>&1
}

find_python() {
    for candidate in ${PYTHON:-python3 python3.12 python3.11}; do
        if fits "$candidate"; then
            echo "$candidate"
            return
        fi
    done
}

# Says all that is missing in one line, with the command that mends it.
check_machine() {
    python=$(find_python)
    if [ -z "$python" ]; then
        found=$("${PYTHON:-python3}" --version 2>/dev/null || echo none)
        echo "setup: Python 3.11 or 3.12 is needed, found: $found;" \
            "mend: sudo apt-get install -y python3.12 python3.12-venv python3.12-dev" \
            "(or 3.11), or name one: PYTHON=/path/to/python3.12 make" >&2
        exit 1
    fi
    missing='' packages=''
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        { missing="$missing, venv with pip" packages="$packages $(packaged venv)"; }
    command -v gcc >/dev/null 2>&1 || command -v cc >/dev/null 2>&1 ||
        { missing="$missing, a C compiler (durable-rules is built from source)" packages="$packages gcc libc6-dev"; }
    headers=$("$python" -c 'import sysconfig; print(sysconfig.get_path("include"))')
    [ -e "$headers/Python.h" ] ||
        { missing="$missing, the Python headers (Python.h)" packages="$packages $(packaged dev)"; }
    if [ -n "$missing" ]; then
        echo "setup: missing: ${missing#, }; mend: sudo apt-get install -y$packages" >&2
        exit 1
    fi
}

# The Debian package of this interpreter, e.g. python3.11-venv.
packaged() {
    "$python" -c "import sys; print('python%d.%d-$1' % sys.version_info[:2])"
}

pip_install() {
    "$venv/bin/python" -m pip --disable-pip-version-check install --quiet --use-pep517 "$@"
}

if ! fits "$venv/bin/python"; then
    check_machine
    echo "setup: making $venv with $("$python" --version)"
    rm -rf "$venv"
    "$python" -m venv "$venv"
fi

# An up-to-date environment for developing serves to run the program as well: it follows the code by itself.
dev_is_fresh() {
    ! older_than "$venv/.dev" pyproject.toml requirements.lock
}

if dev_is_fresh; then
    exit 0
fi
if older_than "$venv/.locked-$kind" "$lock"; then
    check_machine
    echo "setup: installing what $lock lists (about a minute the first time)"
    pip_install --require-hashes --requirement "$lock"
    touch "$venv/.locked-$kind"
fi
if [ "$kind" = dev ]; then
    pip_install --no-deps --editable .
    rm -f "$venv/.run"
    touch "$venv/.dev"
elif [ "$kind" = fuzz ]; then
    if older_than "$venv/.fuzz" pyproject.toml; then
        pip_install --editable '.[fuzz]'
        touch "$venv/.fuzz"
    fi
elif older_than "$venv/.run" pyproject.toml README.md checker rules schemas cases; then
    echo "setup: installing cqo"
    rm -f "$venv/.dev"
    pip_install --no-deps --force-reinstall .
    touch "$venv/.run"
fi
