"""Optical paths of slides, and their color (Optical Path Module, PS3.3 C.8.12.5)."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from dcmgen.codes import Code
from dcmgen.create.coding import to_code
from dcmgen.create.icc import srgb_profile
from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.create.coding import CodeLike

_COLORS, _ILLUMINATIONS, _CHANNELS = 8122, 8123, 8122
"""Context groups of the arguments."""

BRIGHTFIELD = Code("111744", "DCM", "Brightfield illumination")
FULL_SPECTRUM = Code("414298005", "SCT", "Full Spectrum")
_CLASS, _SPACE, _SIGNATURE, _CHECKSUM = slice(12, 16), slice(16, 20), slice(36, 40), slice(84, 100)
"""Parts of the header of an ICC profile."""


@attrs.frozen
class OpticalPath:
    """An optical path of a microscope: its illumination and lenses.

    Parameters
    ----------
    identifier : str, optional
        Optical Path Identifier. By default, the number of the path, from 1.
    illumination : Code or str, optional
        Type of illumination, a code of CID 8123. The default is "Brightfield illumination".
    color : Code or str, optional
        Color of the illumination, a code of CID 8122. By default, "Full Spectrum" if there is no wavelength.
    wavelength : float, optional
        Wavelength of the illumination in nm.
    description : str, optional
        Optical Path Description, such as the name of a stain.
    channel : Code or str, optional
        Light that a grayscale image shows, a code of CID 8122. By default, the full spectrum of visible light.
    magnification : float, optional
        Objective Lens Power, such as 20.
    aperture : float, optional
        Objective Lens Numerical Aperture.
    """

    identifier: str = ""
    illumination: CodeLike = attrs.field(default=BRIGHTFIELD, kw_only=True)
    color: CodeLike | None = attrs.field(default=None, kw_only=True)
    wavelength: float | None = attrs.field(default=None, kw_only=True)
    description: str = attrs.field(default="", kw_only=True)
    channel: CodeLike | None = attrs.field(default=None, kw_only=True)
    magnification: float | None = attrs.field(default=None, kw_only=True)
    aperture: float | None = attrs.field(default=None, kw_only=True)

    def item(self, number: int, profile: bytes) -> dict[str, Any]:
        """Return the item of Optical Path Sequence.

        Parameters
        ----------
        number : int
            Number of the path, from 1.
        profile : bytes
            ICC profile of color; empty for grayscale.
        """
        illumination = to_code(self.illumination, group=_ILLUMINATIONS, what="illumination")
        made: dict[str, Any] = {
            "OpticalPathIdentifier": self.identifier or str(number),
            "IlluminationTypeCodeSequence": [illumination],
        }
        if self.wavelength is not None:
            made["IlluminationWaveLength"] = self.wavelength
        if self.color is not None or self.wavelength is None:
            color = FULL_SPECTRUM if self.color is None else to_code(self.color, group=_COLORS, what="color")
            made["IlluminationColorCodeSequence"] = [color]
        if self.description:
            made["OpticalPathDescription"] = self.description
        if self.channel is not None:
            made["ChannelDescriptionCodeSequence"] = [to_code(self.channel, group=_CHANNELS, what="channel")]
        if self.magnification is not None:
            made["ObjectiveLensPower"] = self.magnification
        if self.aperture is not None:
            made["ObjectiveLensNumericalAperture"] = self.aperture
        if profile:
            made["ICCProfile"] = profile
            if profile == srgb_profile():
                made["ColorSpace"] = "SRGB"
        return made


def path_items(paths: Sequence[OpticalPath] | None, samples: int, profile: bytes) -> list[dict[str, Any]]:
    """Return the items of Optical Path Sequence.

    Parameters
    ----------
    paths : sequence of OpticalPath or None
        The optical paths; by default, one with bright field illumination, if the image is in color.
    samples : int
        Samples per Pixel.
    profile : bytes
        ICC profile.

    Raises
    ------
    CreateError
        If there are no optical paths, or two have the same identifier.
    """
    if paths is None:
        if samples == 1:
            raise CreateError(
                "the illumination of a grayscale slide is unknown",
                advice='Pass optical_paths=[OpticalPath(illumination="Epifluorescence illumination", wavelength=...)]',
            )
        paths = [OpticalPath()]
    items = [path.item(number, profile if samples > 1 else b"") for number, path in enumerate(paths, start=1)]
    identifiers = [item["OpticalPathIdentifier"] for item in items]
    if not items or len(set(identifiers)) < len(items):
        raise CreateError(
            f"the optical paths are {', '.join(identifiers) or 'absent'}", advice="Each needs another identifier"
        )
    return items


def profile_of(icc: bytes | str | PathLike[str] | None, own: bytes) -> bytes:
    """Return the ICC profile of a color image.

    Parameters
    ----------
    icc : bytes, path-like or None
        A profile, or the path of one.
    own : bytes
        Profile of the image, which is used if `icc` is None; by default, that of sRGB.

    Returns
    -------
    bytes
        The profile. A display profile is returned as an input profile, which has the same structure, because other
        classes are not valid in DICOM (PS3.3 C.11.15.1.1).

    Raises
    ------
    CreateError
        If it is not an ICC profile of RGB.
    """
    profile = Path(icc).read_bytes() if isinstance(icc, str | PathLike) else icc or own or srgb_profile()
    if len(profile) < 128 or profile[_SIGNATURE] != b"acsp":
        raise CreateError("icc= is not an ICC profile", advice="Pass the bytes or the path of a profile")
    if profile[_SPACE] != b"RGB ":
        raise CreateError(
            f"the ICC profile is for {profile[_SPACE].decode('latin-1').strip()} pixels", advice="Pass one for RGB"
        )
    if profile[_CLASS] == b"mntr":
        changed = bytearray(profile)
        changed[_CLASS], changed[_CHECKSUM] = b"scnr", bytes(16)
        profile = bytes(changed)
    if profile[_CLASS] != b"scnr":
        raise CreateError(
            f"the ICC profile has the class {profile[_CLASS].decode('latin-1')}", advice="Pass an input profile"
        )
    return profile + b"\0" * (len(profile) % 2)
