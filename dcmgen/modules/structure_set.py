# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Structure Set Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.model.fields import DA_, IS_, LO_, SH, SQ, ST_, TM_
from dcmgen.model.iod import Module


class StructureSetModule(GeneralAnatomyOptionalMacro, Module):
    """Structure Set Module (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    StructureSetLabel = SH(0x3006_0002)
    StructureSetName = LO_(0x3006_0004)
    StructureSetDescription = ST_(0x3006_0006)
    InstanceNumber = IS_(0x0020_0013)
    StructureSetDate = DA_(0x3006_0008)
    StructureSetTime = TM_(0x3006_0009)
    ReferencedFrameOfReferenceSequence = SQ(0x3006_0010, "ReferencedFrameOfReferenceSequenceItem")
    SourceSeriesInformationSequence = SQ(0x3006_004C, "SourceSeriesInformationSequenceItem")
    StructureSetROISequence = SQ(0x3006_0020, "StructureSetROISequenceItem")
    PredecessorStructureSetSequence = SQ(0x3006_0018, "SOPInstanceReferenceMacro")
