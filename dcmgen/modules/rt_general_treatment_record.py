# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT General Treatment Record Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DA_, IS, SQ, TM_
from dcmgen.model.iod import Module


class RTGeneralTreatmentRecordModule(Module):
    """RT General Treatment Record Module (PS3.3 C.8.8.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.17.html
    """

    __slots__ = ()

    InstanceNumber = IS(0x0020_0013)
    TreatmentDate = DA_(0x3008_0250)
    TreatmentTime = TM_(0x3008_0251)
    TreatmentRecordContentOrigin = CST_(0x300A_0709)
    ReferencedRTPlanSequence = SQ(0x300C_0002, "SOPInstanceReferenceMacro")
    ReferencedTreatmentRecordSequence = SQ(0x3008_0030, "SOPInstanceReferenceMacro")
