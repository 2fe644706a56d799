# make demo   audits an example enterprise: a report in the terminal and one in HTML
# make test   runs all tests
# make lint   format, lint and types
# make docs   writes docs/rules/ anew from the rule packs, and the schemas that are made from code
# make bench  start-up, throughput and reading of documents against their bars
# make fuzz   hostile bytes for every reader, FUZZ_SECONDS (60) each; FUZZ="docx pdf" for some
# make clean  removes what these made

VENV ?= .venv
export VENV
SETUP = scripts/setup.sh
CQO = $(VENV)/bin/cqo
REPORT = out/car-parts.html
AUDIT = $(CQO) check cases/car-parts --region jiangsu --as-of 2026-11-01

.PHONY: demo test lint docs bench fuzz clean
.DEFAULT_GOAL := demo

demo:
	@$(SETUP) run
	@mkdir -p $(dir $(REPORT))
	@$(AUDIT) --fail-on never
	@$(AUDIT) --fail-on never --format html --output $(REPORT) 2>/dev/null
	@echo
	@echo "The same report in HTML: $(REPORT)"

test:
	@$(SETUP) dev
	@$(VENV)/bin/pytest

lint:
	@$(SETUP) dev
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy

docs:
	@$(SETUP) dev
	@$(VENV)/bin/cqo pack docs -o docs/rules
	@PYTHONPATH=. $(VENV)/bin/python scripts/make_facts_schema.py
	@$(VENV)/bin/python scripts/make_recognition_schema.py

bench:
	@$(SETUP) dev
	@$(VENV)/bin/python benchmarks/startup.py
	@$(VENV)/bin/python benchmarks/throughput.py
	@$(VENV)/bin/python benchmarks/documents.py

fuzz:
	@VENV=.venv-fuzz $(SETUP) fuzz
	@PYTHONPATH=. .venv-fuzz/bin/python tests/fuzz/run.py $(FUZZ)

clean:
	rm -rf .venv .venv-fuzz out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
