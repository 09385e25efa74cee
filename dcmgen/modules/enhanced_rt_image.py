# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced RT Image Module."""

from __future__ import annotations

from dcmgen.items.entity_long_labeling_macro import EntityLongLabelingMacro
from dcmgen.items.rt_treatment_position_macro import RTTreatmentPositionMacro
from dcmgen.model.fields import DS_, FD_, SQ, UI_, CSTn
from dcmgen.model.iod import Module


class EnhancedRTImageModule(RTTreatmentPositionMacro, EntityLongLabelingMacro, Module):
    """Enhanced RT Image Module (PS3.3 C.36.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.27.html
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    TreatmentSessionUID = UI_(0x300A_0700)
    StartCumulativeMeterset = FD_(0x3002_0106)
    StopCumulativeMeterset = FD_(0x3002_0107)
    RadiationDosimeterUnitSequence = SQ(0x300A_0658, "CodeSequenceMacro")
    ExposureTimeInuS = DS_(0x0018_8150)
