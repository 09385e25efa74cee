# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Photoacoustic Transducer Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.transducer_response_sequence_item import (
    TransducerResponseSequenceItem,
    TransducerResponseSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class PhotoacousticTransducerModule(Module):
    """Photoacoustic Transducer Module (PS3.3 C.8.34.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """

    def __init__(
        self,
        /,
        *,
        TransducerGeometryCodeSequence: Items[CodeSequenceMacro] = ...,
        TransducerResponseSequence: Items[TransducerResponseSequenceItem] = ...,
        TransducerTechnologySequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    TransducerGeometryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Transducer Geometry Code Sequence (0018,980D), SQ, VM 1, Type 1.

    Codes: CID 12033 Ultrasound Transducer Geometry (Defined, inferred).

    PS3.3 C.8.34.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """
    TransducerResponseSequence: SQ[TransducerResponseSequenceItems, TransducerResponseSequenceItem]
    """Transducer Response Sequence (0018,982C), SQ, VM 1, Type 2.

    PS3.3 C.8.34.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """
    TransducerTechnologySequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Transducer Technology Sequence (0018,9831), SQ, VM 1, Type 3.

    Codes: CID 11003 Ultrasound Transducer Technology (Defined, inferred).

    PS3.3 C.8.34.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.3.html
    """
