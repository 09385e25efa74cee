# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Other Patient IDs Sequence (0010,1002)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, LO_
from dcmgen.model.iod import Item
from dcmgen.model.parts import IssuerOfPatientIDMacro


class PatientIdentificationOtherPatientIDsSequenceItem(IssuerOfPatientIDMacro, Item):
    """Item of Other Patient IDs Sequence (0010,1002) (PS3.3 C.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.2.html
    """

    __slots__ = ()

    PatientID = LO_(0x0010_0020)
    TypeOfPatientID = CST_(0x0010_0022)
