# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Person Identification Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO, LO_, LT_, SQ, ST_, Items, LO_Value, LOn, LOnValue, LOValue, LT_Value, ST_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class PersonIdentificationMacro(Macro):
    """Person Identification Macro (PS3.3 10.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/chapter_10.html#sect_10.1
    """

    def __init__(
        self,
        /,
        *,
        PersonIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
        InstitutionName: LOValue = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        PersonAddress: ST_Value = ...,
        PersonTelephoneNumbers: LOnValue = ...,
        PersonTelecomInformation: LT_Value = ...,
    ) -> None: ...
    PersonIdentificationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Person Identification Code Sequence (0040,1101), SQ, VM 1, Type 1.

    PS3.3 10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/chapter_10.html#sect_10.1
    """
    PersonAddress: ST_
    """Person's Address (0040,1102), ST, VM 1, Type 3.

    PS3.3 10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/chapter_10.html#sect_10.1
    """
    PersonTelephoneNumbers: LOn
    """Person's Telephone Numbers (0040,1103), LO, VM 1-n, Type 3.

    PS3.3 10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/chapter_10.html#sect_10.1
    """
    PersonTelecomInformation: LT_
    """Person's Telecom Information (0040,1104), LT, VM 1, Type 3.

    PS3.3 10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/chapter_10.html#sect_10.1
    """
    InstitutionName: LO
    """Institution Name (0008,0080), LO, VM 1, Type 1C.

    Required if Institution Code Sequence is absent. May be present otherwise.

    PS3.3 10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/chapter_10.html#sect_10.1
    """
    InstitutionAddress: ST_
    """Institution Address (0008,0081), ST, VM 1, Type 3.

    PS3.3 10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/chapter_10.html#sect_10.1
    """
    InstitutionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institution Code Sequence (0008,0082), SQ, VM 1, Type 1C.

    Required if Institution Name is absent. May be present otherwise.

    Codes: CID 5002 CID 5002 (Baseline).

    PS3.3 10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/chapter_10.html#sect_10.1
    """
    InstitutionalDepartmentName: LO_
    """Institutional Department Name (0008,1040), LO, VM 1, Type 3.

    PS3.3 10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/chapter_10.html#sect_10.1
    """
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institutional Department Type Code Sequence (0008,1041), SQ, VM 1, Type 3.

    Codes: CID 7030 Institutional Department/Unit/Service (Baseline).

    PS3.3 10.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/chapter_10.html#sect_10.1
    """

class PersonIdentificationMacros(Sequence[PersonIdentificationMacro]):
    def add(
        self,
        /,
        *,
        PersonIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
        InstitutionName: LOValue = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        PersonAddress: ST_Value = ...,
        PersonTelephoneNumbers: LOnValue = ...,
        PersonTelecomInformation: LT_Value = ...,
    ) -> PersonIdentificationMacro: ...
