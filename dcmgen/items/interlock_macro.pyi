# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Interlock Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.device_identification_macro import DeviceIdentificationMacro, DeviceIdentificationMacros
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.model.fields import DT, SQ, ST, DTValue, Items, STValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class InterlockMacro(Macro):
    """Interlock Macro (PS3.3 C.36.2.2.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.18.html
    """

    def __init__(
        self,
        /,
        *,
        InterlockDateTime: DTValue = ...,
        InterlockDescription: STValue = ...,
        InterlockCodeSequence: Items[CodeSequenceMacro] = ...,
        InterlockResolutionCodeSequence: Items[CodeSequenceMacro] = ...,
        InterlockOriginatingDeviceSequence: Items[DeviceIdentificationMacro] = ...,
        InterlockOriginDescription: STValue = ...,
        InterlockResolutionUserSequence: Items[PersonIdentificationMacro] = ...,
    ) -> None: ...
    InterlockDateTime: DT
    """Interlock DateTime (300A,0741), DT, VM 1, Type 1.

    PS3.3 C.36.2.2.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.18.html
    """
    InterlockDescription: ST
    """Interlock Description (300A,0742), ST, VM 1, Type 1.

    PS3.3 C.36.2.2.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.18.html
    """
    InterlockOriginDescription: ST
    """Interlock Origin Description (300A,0783), ST, VM 1, Type 1C.

    Required if Interlock Originating Device Sequence is absent. Not allowed otherwise.

    PS3.3 C.36.2.2.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.18.html
    """
    InterlockOriginatingDeviceSequence: SQ[DeviceIdentificationMacros, DeviceIdentificationMacro]
    """Interlock Originating Device Sequence (300A,0743), SQ, VM 1, Type 1C.

    Required if Interlock Origin Description is absent. Not allowed otherwise.

    PS3.3 C.36.2.2.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.18.html
    """
    InterlockCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Interlock Code Sequence (300A,0744), SQ, VM 1, Type 1.

    Codes: CID 9568 Radiotherapy Treatment Interlock (Baseline, inferred).

    PS3.3 C.36.2.2.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.18.html
    """
    InterlockResolutionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Interlock Resolution Code Sequence (300A,0745), SQ, VM 1, Type 1.

    Codes: CID 9563 Radiotherapy Interlock Resolution (Defined, inferred).

    PS3.3 C.36.2.2.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.18.html
    """
    InterlockResolutionUserSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Interlock Resolution User Sequence (300A,0746), SQ, VM 1, Type 2.

    PS3.3 C.36.2.2.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.18.html
    """

class InterlockMacros(Sequence[InterlockMacro]):
    def add(
        self,
        /,
        *,
        InterlockDateTime: DTValue = ...,
        InterlockDescription: STValue = ...,
        InterlockCodeSequence: Items[CodeSequenceMacro] = ...,
        InterlockResolutionCodeSequence: Items[CodeSequenceMacro] = ...,
        InterlockOriginatingDeviceSequence: Items[DeviceIdentificationMacro] = ...,
        InterlockOriginDescription: STValue = ...,
        InterlockResolutionUserSequence: Items[PersonIdentificationMacro] = ...,
    ) -> InterlockMacro: ...
