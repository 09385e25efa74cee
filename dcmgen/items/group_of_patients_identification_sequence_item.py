# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Group of Patients Identification Sequence (0010,0027)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, LO, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import IssuerOfPatientIDMacro


class GroupOfPatientsIdentificationSequenceItem(IssuerOfPatientIDMacro, Item):
    """Item of Group of Patients Identification Sequence (0010,0027) (PS3.3 C.7.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """

    __slots__ = ()

    PatientID = LO(0x0010_0020)
    SubjectRelativePositionInImage = USn(0x0010_0028)
    PatientPosition = CST_(0x0018_5100)
