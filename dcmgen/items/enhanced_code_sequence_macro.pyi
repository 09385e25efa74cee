# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced Code Sequence Macro."""

from typing import Literal

from dcmgen.model.fields import CS_, CST, DT, LO_, UI, UI_, AnyText, CS_Value, DTValue, LO_Value, UI_Value, UIValue
from dcmgen.model.iod import Macro

class EnhancedCodeSequenceMacro(Macro):
    """Enhanced Code Sequence Macro (PS3.3 8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """

    def __init__(
        self,
        /,
        *,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        MappingResourceName: LO_Value = ...,
    ) -> None: ...
    ContextIdentifier: CS_
    """Context Identifier (0008,010F), CS, VM 1, Type 3.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    ContextUID: UI_
    """Context UID (0008,0117), UI, VM 1, Type 3.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    MappingResource: CST[Literal["DCMR", "SDM"]]
    """Mapping Resource (0008,0105), CS, VM 1, Type 1C.

    Required if Context Identifier is present. Not allowed otherwise.

    Defined Terms: DCMR, SDM.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    MappingResourceUID: UI_
    """Mapping Resource UID (0008,0118), UI, VM 1, Type 3.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    MappingResourceName: LO_
    """Mapping Resource Name (0008,0122), LO, VM 1, Type 3.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    ContextGroupVersion: DT
    """Context Group Version (0008,0106), DT, VM 1, Type 1C.

    Required if Context Identifier is present. Not allowed otherwise.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    ContextGroupExtensionFlag: CS_[Literal["Y", "N", ""]]
    """Context Group Extension Flag (0008,010B), CS, VM 1, Type 3.

    Enumerated Values: Y, N.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    ContextGroupLocalVersion: DT
    """Context Group Local Version (0008,0107), DT, VM 1, Type 1C.

    Required if Context Group Extension Flag is Y. Not allowed otherwise.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    ContextGroupExtensionCreatorUID: UI
    """Context Group Extension Creator UID (0008,010D), UI, VM 1, Type 1C.

    Required if Context Group Extension Flag is Y. Not allowed otherwise.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
