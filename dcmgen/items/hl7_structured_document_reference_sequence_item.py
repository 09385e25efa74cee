# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of HL7 Structured Document Reference Sequence (0040,A390)."""

from __future__ import annotations

from dcmgen.model.fields import ST, UR_
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class HL7StructuredDocumentReferenceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of HL7 Structured Document Reference Sequence (0040,A390) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    HL7InstanceIdentifier = ST(0x0040_E001)
    RetrieveURI = UR_(0x0040_E010)
