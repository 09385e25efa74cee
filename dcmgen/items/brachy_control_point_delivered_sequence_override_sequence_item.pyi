# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Override Sequence (3008,0060)."""

from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.model.fields import AT_, SQ, ST_, AT_Value, Items, PNn, PNnValue, ST_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BrachyControlPointDeliveredSequenceOverrideSequenceItem(Item):
    """Item of Override Sequence (3008,0060) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    def __init__(
        self,
        /,
        *,
        OperatorsName: PNnValue = ...,
        OverrideParameterPointer: AT_Value = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        OverrideReason: ST_Value = ...,
    ) -> None: ...
    OverrideParameterPointer: AT_
    """Override Parameter Pointer (3008,0062), AT, VM 1, Type 2.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    OperatorsName: PNn
    """Operators' Name (0008,1070), PN, VM 1-n, Type 2.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    OperatorIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Operator Identification Sequence (0008,1072), SQ, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """
    OverrideReason: ST_
    """Override Reason (3008,0066), ST, VM 1, Type 3.

    PS3.3 C.8.8.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

class BrachyControlPointDeliveredSequenceOverrideSequenceItems(
    Sequence[BrachyControlPointDeliveredSequenceOverrideSequenceItem]
):
    def add(
        self,
        /,
        *,
        OperatorsName: PNnValue = ...,
        OverrideParameterPointer: AT_Value = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        OverrideReason: ST_Value = ...,
    ) -> BrachyControlPointDeliveredSequenceOverrideSequenceItem: ...
