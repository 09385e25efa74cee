# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced RT Image Module."""

from __future__ import annotations

from dcmgen.items.entity_long_labeling_macro import EntityLongLabelingMacro
from dcmgen.items.rt_treatment_position_macro import RTTreatmentPositionMacro
from dcmgen.model.fields import DS_, FD_, SQ, UI_, CSTn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class EnhancedRTImageModule(RTTreatmentPositionMacro, EntityLongLabelingMacro, Module):
    """Enhanced RT Image Module (PS3.3 C.36.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.27.html
    """

    __slots__ = ()

    ImageType: CSTn[
        Literal[
            "ORIGINAL",
            "DERIVED",
            "MIXED",
            "PRIMARY",
            "ANGIO",
            "CARDIAC",
            "CARDIAC_GATED",
            "CARDRESP_GATED",
            "DYNAMIC",
            "FLUOROSCOPY",
            "LOCALIZER",
            "MOTION",
            "PERFUSION",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "RESP_GATED",
            "REST",
            "STATIC",
            "STRESS",
            "VOLUME",
            "NON_PARALLEL",
            "PARALLEL",
            "WHOLE_BODY",
            "ADDITION",
            "DIVISION",
            "MASKED",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "RESAMPLED",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "QUANTITY",
        ]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.36.27)."""
    TreatmentSessionUID: UI_ = UI_(0x300A_0700)
    """Treatment Session UID (300A,0700), VM 1, Type 3 (PS3.3 C.36.27)."""
    StartCumulativeMeterset: FD_ = FD_(0x3002_0106)
    """Start Cumulative Meterset (3002,0106), VM 1, Type 2C (PS3.3 C.36.27)."""
    StopCumulativeMeterset: FD_ = FD_(0x3002_0107)
    """Stop Cumulative Meterset (3002,0107), VM 1, Type 2C (PS3.3 C.36.27)."""
    RadiationDosimeterUnitSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0658, "CodeSequenceMacro")
    """Radiation Dosimeter Unit Sequence (300A,0658), VM 1, Type 1C (PS3.3 C.36.27)."""
    ExposureTimeInuS: DS_ = DS_(0x0018_8150)
    """Exposure Time in µS (0018,8150), VM 1, Type 2 (PS3.3 C.36.27)."""
