# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Implant Assembly Template Target Anatomy Sequence (0076,0010)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImplantAssemblyTemplateTargetAnatomySequenceItem(Item):
    """Item of Implant Assembly Template Target Anatomy Sequence (0076,0010) (PS3.3 C.29.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

    def __init__(
        self,
        /,
        *,
        AnatomicRegionSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    AnatomicRegionSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Anatomic Region Sequence (0008,2218), SQ, VM 1, Type 1.

    Codes: CID 7304 Implant Target Anatomy (Defined, inferred).

    PS3.3 C.29.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

class ImplantAssemblyTemplateTargetAnatomySequenceItems(Sequence[ImplantAssemblyTemplateTargetAnatomySequenceItem]):
    def add(
        self,
        /,
        *,
        AnatomicRegionSequence: Items[CodeSequenceMacro] = ...,
    ) -> ImplantAssemblyTemplateTargetAnatomySequenceItem: ...
