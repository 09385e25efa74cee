# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Person Names to Use Sequence (0010,0011)."""

from dcmgen.model.fields import DT_, LT, UT_, DT_Value, LTValue, UT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PersonNamesToUseSequenceItem(Item):
    """Item of Person Names to Use Sequence (0010,0011) (PS3.3 C.7.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        NameToUse: LTValue = ...,
        NameToUseComment: UT_Value = ...,
        EffectiveStartDateTime: DT_Value = ...,
        EffectiveStopDateTime: DT_Value = ...,
    ) -> None: ...
    NameToUse: LT
    """Name to Use (0010,0012), LT, VM 1, Type 1.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    EffectiveStartDateTime: DT_
    """Effective Start DateTime (0040,A034), DT, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    EffectiveStopDateTime: DT_
    """Effective Stop DateTime (0040,A035), DT, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """
    NameToUseComment: UT_
    """Name to Use Comment (0010,0013), UT, VM 1, Type 3.

    PS3.3 C.7.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """

class PersonNamesToUseSequenceItems(Sequence[PersonNamesToUseSequenceItem]):
    def add(
        self,
        /,
        *,
        NameToUse: LTValue = ...,
        NameToUseComment: UT_Value = ...,
        EffectiveStartDateTime: DT_Value = ...,
        EffectiveStopDateTime: DT_Value = ...,
    ) -> PersonNamesToUseSequenceItem: ...
