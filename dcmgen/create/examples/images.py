"""Pixels of the examples: which kind of image each IOD has, and a phantom to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from dcmgen.create.phantom import colored_rings, rings, thorax
from dcmgen.dictionary.data import uid_constants as uids

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.create.examples.chooser import Chooser
    from dcmgen.model.iod import IOD

ROWS, COLUMNS = 48, 64


class Look(NamedTuple):
    """The kind of image."""

    photometric: str = "MONOCHROME2"
    stored: int = 12
    frames: int = 0
    """Number of Frames; 0 for a single-frame image without it."""
    picture: str = "rings"


GRAY = Look()
BYTE = Look(stored=8)
COLOR = Look("RGB", 8)

LOOKS: dict[str, Look] = {
    "Breast Projection X-Ray Image": Look(frames=1),
    "Breast Tomosynthesis Image": Look(stored=12, frames=3),
    "CT Image": Look(picture="thorax"),
    "Computed Radiography Image": GRAY,
    "Confocal Microscopy Image": Look(stored=8, frames=2),
    "Confocal Microscopy Tiled Pyramidal Image": Look(stored=8, frames=4),
    "Corneal Topography Map": Look("PALETTE COLOR", 8),
    "Dermoscopic Photography Image": COLOR,
    "Digital Intra-Oral X-Ray Image": GRAY,
    "Digital Mammography X-Ray Image": GRAY,
    "Digital X-Ray Image": GRAY,
    "Enhanced CT Image": Look(frames=3, picture="thorax"),
    "Enhanced Continuous RT Image": Look(frames=3),
    "Enhanced MR Color Image": Look("RGB", 8, frames=3),
    "Enhanced MR Image": Look(frames=3),
    "Enhanced PET Image": Look(stored=16, frames=3),
    "Enhanced RT Image": Look(frames=1),
    "Enhanced US Volume": Look(stored=8, frames=3),
    "Enhanced XA Image": Look(frames=3),
    "Enhanced XRF Image": Look(frames=3),
    "Height Map Segmentation": Look(stored=32, picture="floats", frames=1),
    "Intravascular Optical Coherence Tomography": Look(stored=8, frames=3),
    "Legacy Converted Enhanced CT Image": Look(frames=3, picture="thorax"),
    "Legacy Converted Enhanced MR Image": Look(frames=3),
    "Legacy Converted Enhanced PET Image": Look(stored=16, frames=3),
    "MR Image": GRAY,
    "Multi-frame Grayscale Byte Secondary Capture Image": Look(stored=8, frames=3),
    "Multi-frame Grayscale Word Secondary Capture Image": Look(frames=3),
    "Multi-frame Single Bit Secondary Capture Image": Look(stored=1, frames=3),
    "Multi-frame True Color Secondary Capture Image": Look("RGB", 8, frames=3),
    "Nuclear Medicine Image": Look(stored=16, frames=1),
    "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis": Look(stored=16, frames=3),
    "Ophthalmic Optical Coherence Tomography En Face Image": BYTE,
    "Ophthalmic Photography 16 Bit Image": Look(stored=16, frames=1),
    "Ophthalmic Photography 8 Bit Image": Look("RGB", 8, frames=1),
    "Ophthalmic Thickness Map": BYTE,
    "Ophthalmic Tomography Image": Look(stored=8, frames=3),
    "Parametric Map": Look(stored=32, frames=3, picture="floats"),
    "Photoacoustic Image": Look(stored=16, frames=3),
    "Positron Emission Tomography Image": Look(stored=16),
    "RT Dose": Look(stored=16, frames=3, picture="dose"),
    "RT Image": GRAY,
    "Secondary Capture Image": COLOR,
    "Segmentation": Look(stored=1, frames=3),
    uids.LabelMapSegmentationStorage: Look(stored=8, frames=3, picture="labels"),
    "Ultrasound Image": COLOR,
    "Ultrasound Multi-frame Image": Look("RGB", 8, frames=3),
    "VL Endoscopic Image": COLOR,
    "VL Microscopic Image": COLOR,
    "VL Photographic Image": COLOR,
    "VL Slide-Coordinates Microscopic Image": COLOR,
    "VL Whole Slide Microscopy Image": Look("RGB", 8, frames=4),
    "Video Endoscopic Image": Look("RGB", 8, frames=3),
    "Video Microscopic Image": Look("RGB", 8, frames=3),
    "Video Photographic Image": Look("RGB", 8, frames=3),
    "Wide Field Ophthalmic Photography 3D Coordinates Image": Look("RGB", 8, frames=1),
    "Wide Field Ophthalmic Photography Stereographic Projection Image": Look("RGB", 8, frames=1),
    "X-Ray 3D Angiographic Image": Look(frames=3),
    "X-Ray 3D Craniofacial Image": Look(frames=3),
    "X-Ray Angiographic Image": Look(stored=8),
    "X-Ray Radiofluoroscopic Image": Look(stored=8),
}
"""The images by the name of the IOD, or the UID of the SOP Class if its images differ."""


def draw(made: IOD, look: Look, chooser: Chooser) -> None:
    """Set the pixels.

    Parameters
    ----------
    made : IOD
        The object.
    look : Look
        The kind of image.
    chooser : Chooser
        Chooses the values.
    """
    frames = np.stack([_frame(look, phase, chooser.seed) for phase in range(max(1, look.frames))])
    array = frames if look.frames else frames[0]
    if look.picture == "floats":
        made.set_pixel_data(array.astype(np.float32), look.photometric)
        return
    if look.photometric == "PALETTE COLOR":
        add_palette(made)
    made.set_pixel_data(array, look.photometric, bits_stored=look.stored)


def _frame(look: Look, phase: int, seed: int) -> Any:
    if look.photometric == "RGB":
        return colored_rings(ROWS, COLUMNS, phase)
    if look.picture == "thorax":
        return (thorax(5, ROWS, COLUMNS, seed=seed)[phase + 1].astype(np.int32) + 1024).astype(np.uint16)
    image = rings(ROWS, COLUMNS, phase)
    if look.stored == 1 or look.picture == "labels":
        return image > 0.5 if look.stored == 1 else (image > 0.5).astype(np.uint8)
    if look.stored == 32:
        return image
    return (image * (2**look.stored - 1)).astype(np.uint8 if look.stored <= 8 else np.uint16)


def add_palette(made: Any) -> None:
    """Add a palette of 256 colors.

    Parameters
    ----------
    made : IOD
        The object.
    """
    ramp = np.arange(256) * 257
    for color, curve in (("Red", ramp), ("Green", ramp[::-1]), ("Blue", np.abs(2 * ramp - 0xFFFF))):
        setattr(made, f"{color}PaletteColorLookupTableDescriptor", [256, 0, 16])
        setattr(made, f"{color}PaletteColorLookupTableData", curve.astype("<u2").tobytes())
