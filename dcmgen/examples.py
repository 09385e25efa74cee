"""Example datasets: ``examples.ct`` returns a new dataset each time, ``examples.get_path("ct")`` the path of its file.

The examples have the same names, SOP Classes, shapes and transfer syntaxes as those of pydicom. Their values and pixels
are different: they are those of `dcmgen.create.example`, computed on first use, and do not come from a patient.

================= ============================================== ====================================== =============
``ct``            CT, Hounsfield units by rescale                (128, 128) int16                       Explicit LE
``mr``            MR                                             (64, 64) int16                         Explicit LE
``rt_plan``       RT Plan with a beam, two control points        no pixels                              Implicit LE
``rt_dose``       RT Dose                                        (15, 10, 10) uint32                    Implicit LE
``rt_ss``         RT Structure Set with three contours           no pixels                              Implicit LE
``rgb_color``     ultrasound                                     (240, 320, 3) uint8                    Explicit LE
``ybr_color``     ultrasound, 30 frames, YBR_FULL_422            (30, 240, 320, 3) uint8                JPEG Baseline
``jpeg2k``        ultrasound, YBR_RCT                            (480, 640, 3) uint8                    JPEG 2000
``palette_color`` ultrasound, palette of 256 colors              (350, 800) uint8                       Explicit LE
``overlay``       MR with an overlay                             (300, 484) int16, overlay (300, 484)   Explicit LE
``waveform``      12-lead electrocardiogram, 1 kHz, 10 s         (10000, 12) int16                      Explicit LE
``no_meta``       ``mr``, no preamble or File Meta Information   (64, 64) int16                         Implicit LE
``dicomdir``      DICOMDIR of a file-set with the other examples no pixels                              Explicit LE
================= ============================================== ====================================== =============
"""

from __future__ import annotations

import atexit
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dcmgen._lazy import MissingExportError
from dcmgen.dictionary.data.uid_constants import ImplicitVRLittleEndian, JPEG2000Lossless, JPEGBaseline8Bit

if TYPE_CHECKING:
    from collections.abc import Callable

    from dcmgen.model.dataset import Dataset

    ct: Dataset
    dicomdir: Dataset
    jpeg2k: Dataset
    mr: Dataset
    no_meta: Dataset
    overlay: Dataset
    palette_color: Dataset
    rgb_color: Dataset
    rt_dose: Dataset
    rt_plan: Dataset
    rt_ss: Dataset
    waveform: Dataset
    ybr_color: Dataset

__all__ = [
    "ct",
    "dicomdir",
    "get_path",
    "jpeg2k",
    "mr",
    "no_meta",
    "overlay",
    "palette_color",
    "rgb_color",
    "rt_dose",
    "rt_plan",
    "rt_ss",
    "waveform",
    "ybr_color",
]

_folder: Path | None = None


def get_path(name: str) -> Path:
    """Return the path of the file of an example.

    The file is written to a temporary folder on first use. The folder is deleted when Python exits.

    Parameters
    ----------
    name : str
        Name of an example, as listed in `dcmgen.examples`.

    Returns
    -------
    Path
        The path.

    Raises
    ------
    ValueError
        If there is no example with this name.
    """
    global _folder
    if name not in _NAMES:
        raise ValueError(f"unknown example {name!r}; choose from: {', '.join(sorted(_NAMES))}")
    if _folder is None:
        from shutil import rmtree
        from tempfile import mkdtemp

        _folder = Path(mkdtemp(prefix="dcmgen-examples-"))
        # Python 3.13 clears the registered functions in a forked process, which would delete a TemporaryDirectory
        atexit.register(rmtree, _folder, ignore_errors=True)
    path = _folder / "dicomdir" / "DICOMDIR" if name == "dicomdir" else _folder / f"{name}.dcm"
    if not path.exists():
        _write(name, path)
    return path


if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in _NAMES:
            raise MissingExportError(__name__, name, __dir__)
        from dcmgen.codec.reader import dcmread

        return dcmread(get_path(name), force=True)


def __dir__() -> list[str]:
    return sorted(__all__)


def _write(name: str, path: Path) -> None:
    if name == "dicomdir":
        from dcmgen.fileset.fileset import FileSet

        files = FileSet()
        for each in _MAKERS:
            files.add(get_path(each))
        files.ID = "EXAMPLES"
        files.write(path.parent)
    elif name == "no_meta":
        from dcmgen.codec.replacing import write_file
        from dcmgen.codec.writer import encode_dataset

        write_file(path, encode_dataset(_made("mr"), ImplicitVRLittleEndian))
    else:
        _made(name).save_as(path)


def _made(name: str) -> Any:
    made = _MAKERS[name]()
    if made.PatientID == "EXAMPLE":
        made.PatientID = f"example-{name}"  # the examples have different patients and studies
    return made


def _example(iod: str, seed: int = 0) -> Any:
    from dcmgen.create.examples.making import example

    return example(iod, seed)


def _ct() -> Any:
    from dcmgen.create.phantom import thorax

    made = _example("CT Image")
    made.PixelSpacing = ["0.661468", "0.661468"]
    made.ImagePositionPatient = [-42, -42, 0]
    made.set_pixel_data((thorax(1, 128, 128)[0] + 1024).astype("int16"), "MONOCHROME2", 16)
    made.RescaleIntercept, made.RescaleSlope = "-1024.0", "1.0"
    return made


def _mr_image(rows: int, columns: int, seed: int) -> Any:
    from dcmgen.create.phantom import rings

    made = _example("MR Image", seed)
    made.PixelSpacing = [0.3125, 0.3125]
    made.ImagePositionPatient = [-(columns - 1) * 0.3125 / 2, -(rows - 1) * 0.3125 / 2, 0]
    made.set_pixel_data((rings(rows, columns) * 1500).astype("int16"), "MONOCHROME2", 16)
    made.WindowCenter, made.WindowWidth = 600, 1600
    return made


def _overlay() -> Any:
    import numpy as np

    made = _mr_image(300, 484, seed=2)
    y, x = np.mgrid[0:300, 0:484]
    drawn = abs(np.hypot(x - 242, y - 150) - 100) < 2
    for element, vr, value in (
        (0x0010, "US", 300),
        (0x0011, "US", 484),
        (0x0022, "LO", "A circle"),
        (0x0040, "CS", "G"),
        (0x0050, "SS", [1, 1]),
        (0x0100, "US", 1),
        (0x0102, "US", 0),
        (0x3000, "OW", np.packbits(drawn.ravel(), bitorder="little").tobytes()),
    ):
        made.add_new((0x6000, element), vr, value)
    return made


def _ultrasound(rows: int, columns: int, seed: int) -> Any:
    from dcmgen.create.phantom import colored_rings

    made = _example("Ultrasound Image", seed)
    made.set_pixel_data(colored_rings(rows, columns), "RGB")
    return made


def _jpeg2k() -> Any:
    made = _ultrasound(480, 640, seed=4)
    made.compress(JPEG2000Lossless)
    return made


def _palette_color() -> Any:
    import numpy as np

    from dcmgen.create.examples.images import add_palette
    from dcmgen.create.phantom import rings

    made = _ultrasound(1, 1, seed=5)
    del made.PlanarConfiguration
    made.set_pixel_data((rings(350, 800) * 255).astype(np.uint8), "PALETTE COLOR")
    add_palette(made)
    return made


def _ybr_color() -> Any:
    import numpy as np

    from dcmgen.create.phantom import colored_rings

    made = _example("Ultrasound Multi-frame Image", seed=6)
    frames = [colored_rings(240, 320, phase) for phase in np.linspace(0, 6.28, 30)]
    made.set_pixel_data(np.stack(frames), "RGB")
    made.compress(JPEGBaseline8Bit, generate_instance_uid=False)  # the same UID in all processes
    return made


def _rt(iod: str) -> Any:
    made = _example(iod, seed=8)
    made.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    made.PatientName, made.PatientID = "Last^First^mid^pre", "id00001"  # as in the tutorials of pydicom
    return made


def _rt_plan() -> Any:
    made = _rt("RT Plan")
    (reference,) = made.FractionGroupSequence[0].ReferencedBeamSequence
    reference.BeamDose, reference.BeamMeterset = "1.0275401", "116.0036697"
    made.BeamSequence[0].ControlPointSequence[0].IsocenterPosition = ["235.7", "244.1", "-724.9"]
    return made


def _rt_dose() -> Any:
    import numpy as np

    made = _rt("RT Dose")
    made.PixelSpacing = [5, 5]
    made.ImagePositionPatient = [-22.5, -22.5, 0]
    z, y, x = np.mgrid[-1:1:15j, -1:1:10j, -1:1:10j]
    made.set_pixel_data((np.exp(-(x**2 + y**2 + z**2)) * 2e9).astype(np.uint32), "MONOCHROME2", 32)
    made.DoseGridScaling = "3.0e-8"
    made.GridFrameOffsetVector = [5 * frame for frame in range(15)]
    return made


def _waveform() -> Any:
    from dcmgen.create.examples.waveforms import SIGNALS, record

    made = _example("12-Lead ECG", seed=7)
    del made.WaveformSequence
    record(made, SIGNALS["12-Lead ECG"]._replace(rate=1000, seconds=10.0))
    made.WaveformSequence[0].MultiplexGroupLabel = "RHYTHM"
    return made


_MAKERS: dict[str, Callable[[], Any]] = {
    "ct": _ct,
    "jpeg2k": _jpeg2k,
    "mr": lambda: _mr_image(64, 64, seed=1),
    "overlay": _overlay,
    "palette_color": _palette_color,
    "rgb_color": lambda: _ultrasound(240, 320, seed=3),
    "rt_dose": _rt_dose,
    "rt_plan": _rt_plan,
    "rt_ss": lambda: _rt("RT Structure Set"),
    "waveform": _waveform,
    "ybr_color": _ybr_color,
}

_NAMES = frozenset({*_MAKERS, "dicomdir", "no_meta"})
