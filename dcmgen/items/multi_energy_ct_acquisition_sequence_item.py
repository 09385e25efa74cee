# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Multi-energy CT Acquisition Sequence (0018,9362)."""

from __future__ import annotations

from dcmgen.model.fields import UT_
from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    CTAcquisitionDetailsMacro,
    CTExposureMacro,
    CTGeometryMacro,
    CTXRayDetailsMacro,
    MultiEnergyCTPathMacro,
    MultiEnergyCTXRayDetectorMacro,
    MultiEnergyCTXRaySourceMacro,
)


class MultienergyCTAcquisitionSequenceItem(
    CTAcquisitionDetailsMacro,
    CTExposureMacro,
    CTGeometryMacro,
    CTXRayDetailsMacro,
    MultiEnergyCTPathMacro,
    MultiEnergyCTXRayDetectorMacro,
    MultiEnergyCTXRaySourceMacro,
    Item,
):
    """Item of Multi-energy CT Acquisition Sequence (0018,9362) (PS3.3 C.8.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.2.html
    """

    __slots__ = ()

    MultienergyAcquisitionDescription = UT_(0x0018_937B)
