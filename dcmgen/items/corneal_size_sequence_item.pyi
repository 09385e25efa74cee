# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Corneal Size Sequence (0046,0047)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import FD, SQ, FDValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CornealSizeSequenceItem(Item):
    """Item of Corneal Size Sequence (0046,0047) (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    def __init__(
        self,
        /,
        *,
        SourceOfCornealSizeDataCodeSequence: Items[CodeSequenceMacro] = ...,
        CornealSize: FDValue = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    CornealSize: FD
    """Corneal Size (0046,0046), FD, VM 1, Type 1.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    SourceOfCornealSizeDataCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Source of Corneal Size Data Code Sequence (0022,1036), SQ, VM 1, Type 1.

    Codes: CID 4240 Ophthalmic Measurement or Calculation Data Source (Defined, inferred).

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    ReferencedSOPSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 1C.

    Required if Code Value in Source of Corneal Size Data Code Sequence is 111784. Not allowed otherwise.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

class CornealSizeSequenceItems(Sequence[CornealSizeSequenceItem]):
    def add(
        self,
        /,
        *,
        SourceOfCornealSizeDataCodeSequence: Items[CodeSequenceMacro] = ...,
        CornealSize: FDValue = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> CornealSizeSequenceItem: ...
