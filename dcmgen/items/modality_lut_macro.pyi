# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Modality LUT Macro."""

from typing import Literal

from dcmgen.items.modality_lut_sequence_item import ModalityLUTSequenceItem, ModalityLUTSequenceItems
from dcmgen.model.fields import DS, LOT, SQ, AnyText, DSValue, Items
from dcmgen.model.iod import Macro

class ModalityLUTMacro(Macro):
    """Modality LUT Macro (PS3.3 C.11.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """

    def __init__(
        self,
        /,
        *,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        RescaleType: Literal["OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"] | AnyText = ...,
        ModalityLUTSequence: Items[ModalityLUTSequenceItem] = ...,
    ) -> None: ...
    ModalityLUTSequence: SQ[ModalityLUTSequenceItems, ModalityLUTSequenceItem]
    """Modality LUT Sequence (0028,3000), SQ, VM 1, Type 1C.

    Otherwise allowed only if Rescale Intercept is absent.

    PS3.3 C.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """
    RescaleIntercept: DS
    """Rescale Intercept (0028,1052), DS, VM 1, Type 1C.

    Required if Modality LUT Sequence is absent. Not allowed otherwise.

    PS3.3 C.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """
    RescaleSlope: DS
    """Rescale Slope (0028,1053), DS, VM 1, Type 1C.

    Required if Rescale Intercept is present. Not allowed otherwise.

    PS3.3 C.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """
    RescaleType: LOT[Literal["OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"]]
    """Rescale Type (0028,1054), LO, VM 1, Type 1C.

    Required if Rescale Intercept is present. Not allowed otherwise.

    Defined Terms: OD, HU, US, MGML, Z_EFF, ED, EDW, HU_MOD, PCT.

    PS3.3 C.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """
