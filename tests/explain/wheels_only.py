# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""An environment that has IREE's wheels, what they need, and nothing of Innermost."""

import importlib.metadata
import sysconfig
import venv
from pathlib import Path

_NEEDED = ("iree", "numpy", "numpy.libs", "ml_dtypes")
_SCRIPT = "#!{python}\nimport sys\nfrom {module} import {function}\nsys.exit({function}())\n"


def make(folder: Path) -> Path:
    """Links what is installed here, which takes no time and no room; writes the wheels' own scripts."""
    venv.create(folder, symlinks=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    installed = Path(sysconfig.get_paths()["purelib"])
    for name in _NEEDED:
        if (installed / name).exists():
            (packages / name).symlink_to(installed / name)
    for wheel in ("iree-base-compiler", "iree-base-runtime"):
        for script in importlib.metadata.distribution(wheel).entry_points.select(group="console_scripts"):
            path = folder / "bin" / script.name
            path.write_text(
                _SCRIPT.format(python=folder / "bin" / "python", module=script.module, function=script.attr)
            )
            path.chmod(0o755)
    return folder
