"""Device-independent colour: the ICC profile of a data set applied to its RGB pixels. PS3.3 C.11.15"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import MissingCodecError, MissingElementError, PixelError

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

INTENTS = ("perceptual", "relative", "saturation", "absolute")
"""Rendering intents, in the order of their numbers in ICC profiles."""


def profile_of(ds: BaseDataset) -> bytes:
    """The ICC profile of a data set, or of its first optical path.

    Raises
    ------
    MissingElementError
        There is none.
    """
    profile = ds.get("ICCProfile")
    if not profile:
        paths = ds.get("OpticalPathSequence")
        profile = paths[0].get("ICCProfile") if paths else None
    if not profile:
        raise MissingElementError("there is no ICCProfile in the data set")
    return bytes(profile)


def apply_icc_profile(
    arr: Array, ds: BaseDataset | None = None, *, profile: bytes | None = None, intent: str = "perceptual"
) -> Array:
    """Turn RGB pixels into sRGB by an ICC profile.

    Parameters
    ----------
    arr
        RGB of 8 or 16 bits, (…, rows, columns, 3).
    ds
        The data set whose profile is applied.
    profile
        A profile to use instead.
    intent
        One of `INTENTS`.

    Raises
    ------
    MissingElementError
        The data set has no profile.
    PixelError
        ``arr`` is not RGB, or the profile is damaged.
    MissingCodecError
        imagecodecs, which has the colour engine, is not installed.
    """
    if arr.dtype.kind != "u" or arr.dtype.itemsize > 2 or arr.ndim < 3 or arr.shape[-1] != 3:
        raise PixelError(
            f"an ICC profile is applied to RGB pixels of 8 or 16 bits, not {arr.dtype} of shape {arr.shape}"
        )
    if intent not in INTENTS:
        raise PixelError(f"intent {intent!r} is unknown: it may be {', '.join(INTENTS)}")
    if profile is None:
        if ds is None:
            raise PixelError("give a data set with an ICC profile or profile=")
        profile = profile_of(ds)
    try:
        import imagecodecs
    except ImportError:
        raise MissingCodecError("applying ICC profiles requires imagecodecs: pip install imagecodecs") from None
    rows = np.ascontiguousarray(arr).reshape(-1, arr.shape[-2], 3)
    try:
        out = imagecodecs.cms_transform(
            rows,
            profile,
            imagecodecs.cms_profile("srgb"),
            colorspace="rgb",
            outcolorspace="rgb",
            intent=INTENTS.index(intent),
        )
    except (RuntimeError, ValueError) as error:
        raise PixelError(f"the ICC profile cannot be applied: {error}") from error
    return out.reshape(arr.shape)
