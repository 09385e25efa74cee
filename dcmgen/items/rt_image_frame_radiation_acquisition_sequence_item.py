# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of RT Image Frame Radiation Acquisition Sequence (3002,010C)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.kv_radiation_image_acquisition_parameters_macro import KVRadiationImageAcquisitionParametersMacro
    from dcmgen.items.mv_radiation_image_acquisition_parameters_macro import MVRadiationImageAcquisitionParametersMacro


class RTImageFrameRadiationAcquisitionSequenceItem(Item):
    """Item of RT Image Frame Radiation Acquisition Sequence (3002,010C) (PS3.3 C.36.2.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.10.html
    """

    __slots__ = ()

    RTImageFramekVRadiationAcquisitionSequence: SQ[KVRadiationImageAcquisitionParametersMacro] = SQ(
        0x3002_010A, "KVRadiationImageAcquisitionParametersMacro"
    )
    """RT Image Frame kV Radiation Acquisition Sequence (3002,010A), VM 1, Type 1C (PS3.3 C.36.2.4.10)."""
    RTImageFrameMVRadiationAcquisitionSequence: SQ[MVRadiationImageAcquisitionParametersMacro] = SQ(
        0x3002_010B, "MVRadiationImageAcquisitionParametersMacro"
    )
    """RT Image Frame MV Radiation Acquisition Sequence (3002,010B), VM 1, Type 1C (PS3.3 C.36.2.4.10)."""
