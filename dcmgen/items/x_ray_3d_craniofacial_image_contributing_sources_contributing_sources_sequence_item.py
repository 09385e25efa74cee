# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Contributing Sources Sequence (0018,9506)."""

from __future__ import annotations

from dcmgen.items.contributing_image_sources_macro import ContributingImageSourcesMacro
from dcmgen.items.general_contributing_sources_macro import GeneralContributingSourcesMacro
from dcmgen.model.fields import LO, DSn
from dcmgen.model.iod import Item


class XRay3DCraniofacialImageContributingSourcesContributingSourcesSequenceItem(
    ContributingImageSourcesMacro, GeneralContributingSourcesMacro, Item
):
    """Item of Contributing Sources Sequence (0018,9506) (PS3.3 C.8.21.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.2.html
    """

    __slots__ = ()

    AcquisitionDeviceProcessingDescription: LO = LO(0x0018_1400)
    """Acquisition Device Processing Description (0018,1400), VM 1, Type 1C (PS3.3 C.8.21.2.2)."""
    AcquisitionDeviceProcessingCode: LO = LO(0x0018_1401)
    """Acquisition Device Processing Code (0018,1401), VM 1, Type 1C (PS3.3 C.8.21.2.2)."""
    ImagerPixelSpacing: DSn = DSn(0x0018_1164)
    """Imager Pixel Spacing (0018,1164), VM 2, Type 1C (PS3.3 C.8.21.2.2)."""
