# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Positioning Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO_, SQ, UI_
from dcmgen.model.iod import Module


class PatientPositioningModule(Module):
    """Patient Positioning Module (PS3.3 C.34.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """

    __slots__ = ()

    ProtocolDefinedPatientPosition = CS(0x0018_9947)
    PatientPositioningInstructionSequence = SQ(0x0018_991B, "PatientPositioningInstructionSequenceItem")
    PositioningMethodCodeSequence = SQ(0x0018_991C, "CodeSequenceMacro")
    PositioningLandmarkSequence = SQ(0x0018_991D, "ReferenceLocationMacro")
    TargetFrameOfReferenceUID = UI_(0x0018_991E)
    TargetPositionReferenceIndicator = LO_(0x0020_103F)
    AnatomicRegionSequence = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    PrimaryAnatomicStructureSequence = SQ(0x0008_2228, "PrimaryAnatomicStructureSequenceItem")
