# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Anterior Chamber Depth Sequence (0022,1128)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import FL, SQ, FLValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AnteriorChamberDepthSequenceItem(Item):
    """Item of Anterior Chamber Depth Sequence (0022,1128) (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    def __init__(
        self,
        /,
        *,
        AnteriorChamberDepth: FLValue = ...,
        SourceOfAnteriorChamberDepthDataCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    AnteriorChamberDepth: FL
    """Anterior Chamber Depth (0022,1131), FL, VM 1, Type 1.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    SourceOfAnteriorChamberDepthDataCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Source of Anterior Chamber Depth Data Code Sequence (0022,1133), SQ, VM 1, Type 1.

    Codes: CID 4240 Ophthalmic Measurement or Calculation Data Source (Defined, inferred).

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """
    ReferencedSOPSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 1C.

    Required if Code Value in Source of Anterior Chamber Depth Data Code Sequence is 111782. Not allowed otherwise.

    PS3.3 C.8.25.16.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

class AnteriorChamberDepthSequenceItems(Sequence[AnteriorChamberDepthSequenceItem]):
    def add(
        self,
        /,
        *,
        AnteriorChamberDepth: FLValue = ...,
        SourceOfAnteriorChamberDepthDataCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> AnteriorChamberDepthSequenceItem: ...
