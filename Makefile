# make run   sets up everything and opens the workbench with a worked example loaded
# make test  sets up everything and runs the whole test suite
# make test-size  runs the tests of very long texts, which take long
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
TORCH  := torch==2.13.0
TORCH_CPU_INDEX := https://download.pytorch.org/whl/cpu
PIP    := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: run test lint unit test-size benchmarks clean

run: $(VENV)/.installed
	@$(BIN)/workbench run

test: $(VENV)/.installed-dev lint unit

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

unit: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not size and not browser"
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "browser and not size"

test-size: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -m size

benchmarks: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks

$(VENV)/bin/python:
	@echo "[1/3] creating the Python environment in $(VENV)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "Python 3.11 or newer is needed; name one with: make run PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "On Debian: apt-get install python3-venv"; exit 1; }

# The CPU build of torch, so that nobody downloads several GB of CUDA: from PyTorch's public CPU
# index where that answers, else from wherever pip is set up to look.
$(VENV)/.torch: $(VENV)/bin/python
	@echo "[2/3] installing the CPU build of PyTorch (about 200 MB)"
	@$(BIN)/python scripts/install_torch.py $(TORCH) $(TORCH_CPU_INDEX)
	@touch $@

$(VENV)/.installed: $(VENV)/.torch pyproject.toml
	@echo "[3/3] installing the workbench and its libraries"
	@$(PIP) install --quiet --progress-bar off -e .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	@echo "[+] installing the test tools"
	@$(PIP) install --quiet --progress-bar off -e '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) .cache build dist
