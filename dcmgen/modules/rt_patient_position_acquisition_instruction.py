# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Patient Position Acquisition Instruction Module."""

from __future__ import annotations

from dcmgen.items.entity_long_labeling_macro import EntityLongLabelingMacro
from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class RTPatientPositionAcquisitionInstructionModule(EntityLongLabelingMacro, Module):
    """RT Patient Position Acquisition Instruction Module (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()

    AcquisitionTaskSequence = SQ(0x3002_0118, "AcquisitionTaskSequenceItem")
