# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Implant Assembly Keys."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO, SQ, Items, LOValue
from dcmgen.model.iod import Macro

class ImplantAssemblyKeysMacro(Macro):
    """Implant Assembly Keys (PS3.3 F.5.38).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.38.html
    """

    def __init__(
        self,
        /,
        *,
        Manufacturer: LOValue = ...,
        ImplantAssemblyTemplateName: LOValue = ...,
        ProcedureTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ImplantAssemblyTemplateName: LO
    """Implant Assembly Template Name (0076,0001), LO, VM 1, Type 1.

    PS3.3 F.5.38: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.38.html
    """
    Manufacturer: LO
    """Manufacturer (0008,0070), LO, VM 1, Type 1.

    PS3.3 F.5.38: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.38.html
    """
    ProcedureTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Procedure Type Code Sequence (0076,0020), SQ, VM 1, Type 1.

    PS3.3 F.5.38: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.38.html
    """
