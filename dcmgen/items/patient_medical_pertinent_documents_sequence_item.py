# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Pertinent Documents Sequence (0038,0100)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, ST_
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class PatientMedicalPertinentDocumentsSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Pertinent Documents Sequence (0038,0100) (PS3.3 C.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """

    __slots__ = ()

    PurposeOfReferenceCodeSequence = SQ(0x0040_A170, "CodeSequenceMacro")
    DocumentTitle = ST_(0x0042_0010)
