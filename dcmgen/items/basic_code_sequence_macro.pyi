# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Basic Code Sequence Macro."""

from dcmgen.model.fields import LO, SH, UC, UR, LOValue, SHValue, UCValue, URValue
from dcmgen.model.iod import Macro

class BasicCodeSequenceMacro(Macro):
    """Basic Code Sequence Macro (PS3.3 8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """

    def __init__(
        self,
        /,
        *,
        CodeMeaning: LOValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
    ) -> None: ...
    CodeValue: SH
    """Code Value (0008,0100), SH, VM 1, Type 1C.

    Required if Long Code Value is absent and URN Code Value is absent. Not allowed otherwise.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    CodingSchemeDesignator: SH
    """Coding Scheme Designator (0008,0102), SH, VM 1, Type 1C.

    Required if Code Value is present or Long Code Value is present. May be present otherwise.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    CodingSchemeVersion: SH
    """Coding Scheme Version (0008,0103), SH, VM 1, Type 1C.

    Required if Coding Scheme Designator is present and a condition that cannot be checked (semantics) applies.
    Otherwise allowed only if Coding Scheme Designator is present.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    CodeMeaning: LO
    """Code Meaning (0008,0104), LO, VM 1, Type 1.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    LongCodeValue: UC
    """Long Code Value (0008,0119), UC, VM 1, Type 1C.

    Required if Code Value is absent and URN Code Value is absent and a condition that cannot be checked (form of
    the code) applies. Not allowed otherwise.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    URNCodeValue: UR
    """URN Code Value (0008,0120), UR, VM 1, Type 1C.

    Required if Code Value is absent and Long Code Value is absent and a condition that cannot be checked (form of
    the code) applies. Not allowed otherwise.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
