"""The classes of multi-frame CT, MR and PET images, and of their images with one frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from dcmgen.create.classes import check_class
from dcmgen.errors import CreateError
from dcmgen.iods import (
    CTImage,
    EnhancedCTImage,
    EnhancedMRImage,
    EnhancedPETImage,
    LegacyConvertedEnhancedCTImage,
    LegacyConvertedEnhancedMRImage,
    LegacyConvertedEnhancedPETImage,
    MRImage,
    PositronEmissionTomographyImage,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.iod import IOD

Qualification = Literal["PRODUCT", "RESEARCH", "SERVICE"]
"""Terms of Content Qualification (PS3.3 C.8.13.2.1.2)."""

PIXEL_MEANING = {
    "PixelPresentation": "MONOCHROME",
    "VolumetricProperties": "VOLUME",
    "VolumeBasedCalculationTechnique": "NONE",
}
"""Attributes that describe the pixels of an object and of each frame type (PS3.3 C.8.16.2)."""


@attrs.frozen(eq=False)
class Kind:
    """The classes of a modality.

    Attributes
    ----------
    image, enhanced, legacy : type of IOD
        Class of images with one frame, of enhanced images, and of legacy converted enhanced images.
    frame_type : str
        Keyword of the functional group of the frame type.
    """

    image: Any
    enhanced: Any
    legacy: Any
    frame_type: str


KINDS = (
    Kind(CTImage, EnhancedCTImage, LegacyConvertedEnhancedCTImage, "CTImageFrameTypeSequence"),
    Kind(MRImage, EnhancedMRImage, LegacyConvertedEnhancedMRImage, "MRImageFrameTypeSequence"),
    Kind(
        PositronEmissionTomographyImage,
        EnhancedPETImage,
        LegacyConvertedEnhancedPETImage,
        "PETFrameTypeSequence",
    ),
)


def of_enhanced(enhanced: type[IOD] | None) -> Kind:
    """Return the classes of a modality by that of its enhanced images.

    Raises
    ------
    CreateError
        If it is another class, or None.
    """
    for kind in KINDS:
        if enhanced is kind.enhanced:
            return kind
    classes = tuple(kind.enhanced for kind in KINDS)
    if enhanced is not None:
        check_class(enhanced, lambda each: each in classes, "class of enhanced CT, MR or PET images")
    raise CreateError(
        "the kind of the image is not defined", advice=f"Pass one of {', '.join(each.__name__ for each in classes)}"
    )


def kind_of(images: Sequence[BaseDataset]) -> Kind:
    """Return the classes of a series of images with one frame.

    Raises
    ------
    CreateError
        If the images are not CT, MR or PET images.
    """
    uid = images[0].get("SOPClassUID")
    for kind in KINDS:
        if uid in kind.image.sop_classes:
            return kind
    raise CreateError(
        f"images of the SOP Class {uid!r} have no enhanced class", advice="Pass CT, MR or PET images with one frame"
    )


def image_class(multiframe: BaseDataset) -> Any:
    """Return the class of the images with one frame of an enhanced or legacy converted enhanced image.

    Raises
    ------
    CreateError
        If the object is not such an image.
    """
    uid = str(multiframe.get("SOPClassUID"))
    for kind in KINDS:
        if uid in (*kind.legacy.sop_classes, *kind.enhanced.sop_classes):
            return kind.image
    raise CreateError(
        f"an object of the SOP Class {uid!r} cannot be split",
        path=multiframe.filename or "",
        advice="Pass an enhanced or legacy converted enhanced CT, MR or PET image",
    )
