# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Key Object Document Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA_, IS, LO_, SQ, TM_, UI, UI_
from dcmgen.model.iod import Module


class KeyObjectDocumentSeriesModule(Module):
    """Key Object Document Series Module (PS3.3 C.17.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.6.html#sect_C.17.6.1
    """

    __slots__ = ()

    Modality = CS(0x0008_0060)
    SeriesInstanceUID = UI(0x0020_000E)
    SeriesNumber = IS(0x0020_0011)
    SeriesDate = DA_(0x0008_0021)
    SeriesTime = TM_(0x0008_0031)
    ProtocolName = LO_(0x0018_1030)
    SeriesDescription = LO_(0x0008_103E)
    SeriesDescriptionCodeSequence = SQ(0x0008_103F, "CodeSequenceMacro")
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    TreatmentSessionUID = UI_(0x300A_0700)
