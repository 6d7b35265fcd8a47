"""The foreign libraries, installed in a scratch folder; their versions stand in requirements.txt and package-lock.json."""

import json
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


class Installation:
    """What runs a peer, and which versions are in it."""

    def __init__(self, folder: str):
        for name in os.listdir(HERE):
            if name.endswith((".mjs", ".json", "_client.py", "_server.py", "command_line.py")):
                shutil.copy(os.path.join(HERE, name), folder)
        self.folder = folder
        self._install_python()
        self._install_node()
        self.versions = self._versions()

    def command(self, peer: str) -> list[str]:
        interpreter = self.node if peer.endswith(".mjs") else self.python
        return [interpreter, os.path.join(self.folder, peer)]

    def _install_python(self) -> None:
        environment = os.path.join(self.folder, "python")
        self.python = os.path.join(environment, "bin/python")
        _run("a Python environment", sys.executable, "-m", "venv", environment)
        pip = (self.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        _run("the peers from PyPI", *pip, "--requirement", os.path.join(HERE, "requirements.txt"))

    def _install_node(self) -> None:
        self.node = shutil.which("node")
        npm = shutil.which("npm")
        if self.node is None or npm is None:
            sys.exit("the peers from npm need Node 20 or newer, and npm")
        version = subprocess.check_output([self.node, "--version"], text=True, timeout=60).strip()
        if int(version.removeprefix("v").split(".")[0]) < 20:
            sys.exit(f"the peers from npm need Node 20 or newer, not {version}")
        quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
        _run("the peers from npm", npm, "ci", *quiet, folder=self.folder)

    def _versions(self) -> dict[str, str]:
        with open(os.path.join(HERE, "requirements.txt"), encoding="utf-8") as file:
            versions = dict(line.split("==") for line in file.read().split())
        with open(os.path.join(HERE, "package.json"), encoding="utf-8") as file:
            versions.update(json.load(file)["dependencies"])
        return versions


def _run(what: str, *command: str, folder: str | None = None) -> None:
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=150, stdin=subprocess.DEVNULL)
    if result.returncode != 0:
        sys.exit(f"could not install {what}:\n{result.stdout}{result.stderr}")
