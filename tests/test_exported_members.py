"""The Python API: sorted, complete, documented, cheap to import; its example runs."""

import ast
import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path

import workbench

ROOT = Path(__file__).resolve().parents[1]
REFERENCE = (ROOT / "docs" / "reference" / "python.md").read_text(encoding="utf-8")
HEAVY = {"numpy", "sqlalchemy", "streamlit", "torch", "transformers", "ctranslate2"}


def test_names_are_sorted_and_all_there() -> None:
    assert workbench.__all__ == sorted(workbench.__all__)
    for name in workbench.__all__:
        assert getattr(workbench, name).__doc__, f"{name} has no docstring"
    assert set(workbench.__all__) <= set(dir(workbench))


def test_type_checkers_see_the_same_names_from_the_same_modules() -> None:
    tree = ast.parse(Path(str(workbench.__file__)).read_text(encoding="utf-8"))
    seen = {
        alias.asname: node.module if alias.asname == alias.name else f"{node.module}:{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("workbench.")
        for alias in node.names
    }
    assert seen == workbench._HOMES
    assert sorted(seen) == workbench.__all__


def test_every_name_is_documented_and_no_other() -> None:
    documented = re.findall(r"^\| `(\w+)", REFERENCE, re.MULTILINE)
    assert documented == workbench.__all__


def test_importing_it_imports_nothing_heavy() -> None:
    code = f"import sys, workbench; print(*({HEAVY} & set(sys.modules)))"
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert made.stdout.strip() == ""


def test_a_name_that_is_not_there_is_an_ordinary_error() -> None:
    assert not hasattr(workbench, "nothing")


def test_the_example_of_the_reference_runs() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", REFERENCE, re.DOTALL)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(example, "python.md", "exec"), {})
    shown = printed.getvalue()
    assert "Die Brücke war ein Versprechen de" in shown
    assert "['Verletzt wurde niemand.', 'Ninguém ficou ferido.']" in shown
    assert "[(0, 26), (26, 35)]" in shown
    assert re.search(r"bridge.* pt→en bergamot .* \[\]$", shown, re.MULTILINE | re.IGNORECASE)
