"""Conversion of RGB pixels to sRGB with the ICC profile of a dataset (PS3.3 C.11.15)."""

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
    """Return the ICC profile of a dataset, or of its first optical path.

    Raises
    ------
    MissingElementError
        If the dataset has no profile.
    """
    profile = ds.get("ICCProfile")
    if not profile:
        paths = ds.get("OpticalPathSequence")
        profile = paths[0].get("ICCProfile") if paths else None
    if not profile:
        raise MissingElementError("the dataset has no ICCProfile")
    return bytes(profile)


def apply_icc_profile(
    arr: Array, ds: BaseDataset | None = None, *, profile: bytes | None = None, intent: str = "perceptual"
) -> Array:
    """Convert RGB pixels to sRGB with an ICC profile (PS3.3 C.11.15).

    Parameters
    ----------
    arr : ndarray
        RGB pixels, uint8 or uint16, shape (…, rows, columns, 3).
    ds : Dataset, optional
        The dataset whose profile is applied: ICC Profile, or that of the first item of Optical Path Sequence.
    profile : bytes, optional
        A profile to use instead.
    intent : {"perceptual", "relative", "saturation", "absolute"}, optional
        Rendering intent.

    Returns
    -------
    ndarray
        sRGB pixels; shape and dtype of ``arr``.

    Raises
    ------
    MissingElementError
        If the dataset has no profile.
    PixelError
        If ``arr`` is not RGB, the intent is unknown, neither ``ds`` nor ``profile`` is passed, or the profile is
        damaged.
    MissingCodecError
        If imagecodecs, which contains the color engine, is not installed.
    """
    if arr.dtype.kind != "u" or arr.dtype.itemsize > 2 or arr.ndim < 3 or arr.shape[-1] != 3:
        raise PixelError(f"an ICC profile requires RGB pixels of 8 or 16 bits, not {arr.dtype} of shape {arr.shape}")
    if intent not in INTENTS:
        raise PixelError(f"intent {intent!r} is unknown; use one of {', '.join(INTENTS)}")
    if profile is None:
        if ds is None:
            raise PixelError("pass a dataset with an ICC profile, or profile=")
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
