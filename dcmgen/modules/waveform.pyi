# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Waveform Module."""

from dcmgen.items.waveform_presentation_group_sequence_item import (
    WaveformPresentationGroupSequenceItem,
    WaveformPresentationGroupSequenceItems,
)
from dcmgen.items.waveform_sequence_item import WaveformSequenceItem, WaveformSequenceItems
from dcmgen.model.fields import FL_, SQ, FL_Value, Items, USn, USnValue
from dcmgen.model.iod import Module

class WaveformModule(Module):
    """Waveform Module (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    def __init__(
        self,
        /,
        *,
        WaveformSequence: Items[WaveformSequenceItem] = ...,
        WaveformDataDisplayScale: FL_Value = ...,
        WaveformDisplayBackgroundCIELabValue: USnValue = ...,
        WaveformPresentationGroupSequence: Items[WaveformPresentationGroupSequenceItem] = ...,
    ) -> None: ...
    WaveformSequence: SQ[WaveformSequenceItems, WaveformSequenceItem]
    """Waveform Sequence (5400,0100), SQ, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    WaveformDataDisplayScale: FL_
    """Waveform Data Display Scale (003A,0230), FL, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    WaveformDisplayBackgroundCIELabValue: USn
    """Waveform Display Background CIELab Value (003A,0231), US, VM 3, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    WaveformPresentationGroupSequence: SQ[WaveformPresentationGroupSequenceItems, WaveformPresentationGroupSequenceItem]
    """Waveform Presentation Group Sequence (003A,0240), SQ, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
