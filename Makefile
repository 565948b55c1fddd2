# `make review` and `make test` need Python 3.11 or newer, git and make; everything else goes into .venv.
PYTHON ?= python3
BIN := .venv/bin
CHECKLIST := claims.yaml
ARTICLE := seeds/000_d7461595fc10e234.txt

.PHONY: review test stress figures lint format clean

review: .venv/run
	@test -e $(CHECKLIST) || $(BIN)/redpencil split $(ARTICLE) -o $(CHECKLIST) --published 2025-08-07
	@$(BIN)/redpencil review $(CHECKLIST) || test $$? -eq 130 # left with Ctrl+C

test: lint
	$(BIN)/pytest -n 2

stress: .venv/develop
	PYTHONPATH=src:tests $(BIN)/python -m stress

figures: .venv/develop # every figure in docs/, measured anew; wants a quiet machine and twenty minutes
	PYTHONPATH=src:tests $(BIN)/python -m splitting.accuracy --page
	PYTHONPATH=src:tests $(BIN)/python -m stress --page
	PYTHONPATH=src:tests $(BIN)/python docs/performance.py

lint: .venv/develop
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

format: .venv/develop
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

.venv/run: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and f"redpencil needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}. Name one: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/develop: .venv/run tests/requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement tests/requirements.txt
	@touch $@
