# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Dosimetric Objective Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, SQ, UI
from dcmgen.model.iod import Macro


class DosimetricObjectiveMacro(Macro):
    """Dosimetric Objective Macro (PS3.3 C.36.2.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.4
    """

    __slots__ = ()

    DosimetricObjectiveUID = UI(0x3010_006E)
    OriginatingSOPInstanceReferenceSequence = SQ(0x3010_0007, "SOPInstanceReferenceMacro")
    DosimetricObjectiveTypeCodeSequence = SQ(0x3010_006D, "CodeSequenceMacro")
    DosimetricObjectiveParameterSequence = SQ(0x3010_0070, "DosimetricObjectiveParameterSequenceItem")
    AbsoluteDosimetricObjectiveFlag = CS(0x3010_0073)
    DosimetricObjectivePurpose = CS_(0x3010_0075)
