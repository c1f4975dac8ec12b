"""Install the CPU build of torch without fetching CUDA where that can be helped.

Usage: install_torch.py REQUIREMENT CPU_INDEX
"""

import json
import subprocess
import sys

PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check"]


def local_wheel(requirement: str) -> bool:
    """Whether pip, as it is set up here, would take the requirement from this machine's disk."""
    command = [*PIP, "install", "--dry-run", "--no-deps", "--quiet", "--report", "-", requirement]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        return False
    items = json.loads(answer.stdout)["install"]
    return all(item["download_info"]["url"].startswith("file:") for item in items)


def install(*arguments: str) -> bool:
    """Run ``pip install`` and say whether it went well."""
    return subprocess.run([*PIP, "install", "--quiet", *arguments], check=False).returncode == 0


def main(requirement: str, cpu_index: str) -> int:
    """Install the requirement from the best place that answers."""
    if local_wheel(requirement) and install(requirement):
        return 0
    quick = ["--no-deps", "--retries", "0", "--timeout", "15"]
    if install(*quick, "--index-url", cpu_index, requirement):
        return 0
    print("PyTorch's CPU index did not answer; installing the default build instead.")
    return 0 if install(requirement) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
