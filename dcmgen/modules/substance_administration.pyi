# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Substance Administration Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class SubstanceAdministrationModule(Module):
    """Substance Administration Module (PS3.3 C.26.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.3.html
    """

    def __init__(
        self,
        /,
        *,
        AdministrationRouteCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    AdministrationRouteCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Administration Route Code Sequence (0054,0302), SQ, VM 1.

    Codes: CID 11 Administration Route (Baseline).

    PS3.3 C.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.3.html
    """
