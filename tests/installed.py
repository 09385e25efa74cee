"""What an installation without extras must be able to do; `tests.distribution` runs this file in such an environment.

It must not import from ``tests``, which is not installed.
"""

from __future__ import annotations

import importlib
import io
import pkgutil
import subprocess
import sys
from pathlib import Path

OPTIONAL = {
    "dcmgen.browse.": {"anyio", "starlette", "uvicorn"},
    "dcmgen.cli.": {"rich", "typer"},
    "dcmgen.testing.": {"hypothesis"},
    "dcmgen.pixels.codecs.": {"PIL", "av", "gdcm", "jpeg_ls", "libjpeg"},
}
"""Beginnings of the names of modules → packages of extras that such a module may import when it is imported."""
MANY = ("dcmgen.iods.", "dcmgen.items.", "dcmgen.modules.")
"""Folders with thousands of generated modules, of which only some are imported here."""


def modules() -> None:
    """Import every module of the package; only those of the command line may need a package of an extra."""
    import dcmgen

    assert "numpy" not in sys.modules, "import dcmgen loads numpy"
    imported = 0
    for number, found in enumerate(pkgutil.walk_packages(dcmgen.__path__, "dcmgen.")):
        if found.name.startswith(MANY) and number % 50:
            continue
        try:
            importlib.import_module(found.name)
            imported += 1
        except ImportError as error:
            allowed = set().union(*(names for start, names in OPTIONAL.items() if found.name.startswith(start)))
            if error.name not in allowed:
                raise AssertionError(f"{found.name} imports {error.name}, which is not always installed") from error
    print(f"imported {imported} modules")


def datasets(folder: Path) -> None:
    """Create, validate, write, read, compress and decode an image."""
    import numpy as np

    import dcmgen as dcm
    from dcmgen import create
    from dcmgen.geometry import Grid
    from dcmgen.iods import CTImage

    volume = np.arange(2 * 64 * 64, dtype=np.int16).reshape(2, 64, 64)
    grid = Grid.named("axial", shape=volume.shape, spacing=(5, 1, 1))
    report = CTImage(PatientName="Doe^Jane").validate()
    assert any(finding.path == "SOPInstanceUID" for finding in report), "validate() does not find a missing UID"
    ct = create.ct(volume, like=grid, study=create.Study(PatientName="Doe^Jane", PatientID="1"))[0]
    assert ct.validate(), ct.validate()
    path = folder / "an image.dcm"
    ct.save_as(path)
    read = dcm.dcmread(path)
    assert read.typed().PatientName == "Doe^Jane"
    pixels = read.pixel_array
    for syntax in ("1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.70", "1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.90"):
        ds = dcm.dcmread(path)
        ds.compress(syntax)
        data = io.BytesIO()
        ds.save_as(data)
        assert np.array_equal(dcm.dcmread(data.getvalue()).pixel_array, pixels), syntax
    print("created, validated, wrote, read, compressed and decoded an image")


def command() -> None:
    """Run the command, which must name the extra that it requires."""
    done = subprocess.run(
        [Path(sys.executable).with_name("dcmgen"), "demo"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2, done
    assert "dcmgen[cli]" in done.stderr, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    print(f"the command prints: {done.stderr.strip()}")


def main(folder: str) -> None:
    """Run all checks; a failure raises an error."""
    import dcmgen

    assert Path(dcmgen.__file__).is_relative_to(Path(sys.prefix)), f"{dcmgen.__file__} is not the installed package"
    modules()
    datasets(Path(folder))
    command()


if __name__ == "__main__":
    main(*sys.argv[1:])
