# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Table Summary Statistics Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, FDn, FDnValue, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class TableSummaryStatisticsMacro(Macro):
    """Table Summary Statistics Macro (PS3.3 C.8.33.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.3.html
    """

    def __init__(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        FloatingPointValue: FDnValue = ...,
        ModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 1.

    PS3.3 C.8.33.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.3.html
    """
    ModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Modifier Code Sequence (0040,A195), SQ, VM 1, Type 1.

    PS3.3 C.8.33.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.3.html
    """
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 1.

    PS3.3 C.8.33.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.3.html
    """
    FloatingPointValue: FDn
    """Floating Point Value (0040,A161), FD, VM 1-n, Type 1.

    PS3.3 C.8.33.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.3.html
    """

class TableSummaryStatisticsMacros(Sequence[TableSummaryStatisticsMacro]):
    def add(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        FloatingPointValue: FDnValue = ...,
        ModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> TableSummaryStatisticsMacro: ...
