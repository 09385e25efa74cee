# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Source Patient Group Identification Sequence (0010,0026)."""

from __future__ import annotations

from dcmgen.model.fields import LO
from dcmgen.model.iod import Item
from dcmgen.model.parts import IssuerOfPatientIDMacro


class SourcePatientGroupIdentificationSequenceItem(IssuerOfPatientIDMacro, Item):
    """Item of Source Patient Group Identification Sequence (0010,0026) (PS3.3 C.7.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """

    __slots__ = ()

    PatientID = LO(0x0010_0020)
