# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Externally-Sourced Data Set Identification Macro."""

from dcmgen.model.fields import LO, LO_, LO_Value, LOValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class ExternallySourcedDataSetIdentificationMacro(Macro):
    """Externally-Sourced Data Set Identification Macro (PS3.3 10.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.18.html
    """

    def __init__(
        self,
        /,
        *,
        DataSetName: LOValue = ...,
        DataSetVersion: LOValue = ...,
        DataSetSource: LOValue = ...,
        DataSetDescription: LO_Value = ...,
    ) -> None: ...
    DataSetName: LO
    """Data Set Name (0024,0306), LO, VM 1, Type 1.

    PS3.3 10.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.18.html
    """
    DataSetVersion: LO
    """Data Set Version (0024,0307), LO, VM 1, Type 1.

    PS3.3 10.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.18.html
    """
    DataSetSource: LO
    """Data Set Source (0024,0308), LO, VM 1, Type 1.

    PS3.3 10.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.18.html
    """
    DataSetDescription: LO_
    """Data Set Description (0024,0309), LO, VM 1, Type 3.

    PS3.3 10.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.18.html
    """

class ExternallySourcedDataSetIdentificationMacros(Sequence[ExternallySourcedDataSetIdentificationMacro]):
    def add(
        self,
        /,
        *,
        DataSetName: LOValue = ...,
        DataSetVersion: LOValue = ...,
        DataSetSource: LOValue = ...,
        DataSetDescription: LO_Value = ...,
    ) -> ExternallySourcedDataSetIdentificationMacro: ...
