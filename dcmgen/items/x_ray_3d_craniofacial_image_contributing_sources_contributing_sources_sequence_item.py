# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Contributing Sources Sequence (0018,9506)."""

from __future__ import annotations

from dcmgen.model.fields import LO, DSn
from dcmgen.model.iod import Item
from dcmgen.model.parts import ContributingImageSourcesMacro, GeneralContributingSourcesMacro


class XRay3DCraniofacialImageContributingSourcesContributingSourcesSequenceItem(
    ContributingImageSourcesMacro, GeneralContributingSourcesMacro, Item
):
    """Item of Contributing Sources Sequence (0018,9506) (PS3.3 C.8.21.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.2.html
    """

    __slots__ = ()

    AcquisitionDeviceProcessingDescription = LO(0x0018_1400)
    AcquisitionDeviceProcessingCode = LO(0x0018_1401)
    ImagerPixelSpacing = DSn(0x0018_1164)
