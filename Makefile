# One word for each thing a developer does. `make test` needs nothing but Python 3.11.
bin := .venv/bin

.PHONY: test lint docs bench

.venv: pyproject.toml
	python3 -m venv .venv
	$(bin)/pip install --quiet --editable ".[dev]"
	@touch .venv

test: .venv
	$(bin)/pytest

lint: .venv
	$(bin)/ruff format .
	$(bin)/ruff check --fix .
	$(bin)/mypy
	$(bin)/lint-imports

docs: .venv
	$(bin)/python docs/generate.py

bench: .venv
	$(bin)/python benchmarks/run.py
