# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Patient Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA_, LO, PN_, SQ
from dcmgen.model.iod import Module


class PatientModule(Module):
    """Patient Module (PS3.3 C.7.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1
    """

    __slots__ = ()

    PatientName = PN_(0x0010_0010)
    PatientBirthDate = DA_(0x0010_0030)
    PatientSex = CS_(0x0010_0040)
    PatientSpeciesDescription = LO(0x0010_2201)
    ReferencedStudySequence = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
