# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Series Keys."""

from typing import Literal

from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.model.fields import CST, IS, SQ, UI, AnyText, CSn, CSnValue, ISValue, Items, UIValue
from dcmgen.model.iod import Macro

class SeriesKeysMacro(Macro):
    """Series Keys (PS3.3 F.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
        | AnyText = ...,
        SeriesInstanceUID: UIValue = ...,
        SeriesNumber: ISValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """
    Modality: CST[
        Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
    ]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Defined Terms: AR, ASMT, AU, BDUS, BI, BMD, CR, CT, CTPROTOCOL, DG, DOC, DX, ECG, EPS, ES, FID, GM, HC, HD, IO,
    IOL, IVOCT, IVUS, KER, KO, LEN, LS, MG, MR, M3D, NM, OAM, OCT, OP, OPM, OPT, OPTBSV, OPTENF, OPV, OSS, OT, PLAN,
    PR, PT, PX, REG, RESP, RF, RG, RTDOSE, RTIMAGE, RTINTENT, RTPLAN, RTRAD, RTRECORD, RTSEGANN, RTSTRUCT, RWV, SEG,
    SM, SMR, SR, SRF, STAIN, TEXTUREMAP, TG, US, VA, XA, XC, ANN, CFM, DMS, EEG, EMG, EOG, PA, POS, XAPROTOCOL, AS,
    CD, CF, CP, CS, DD, DF, DM, DS, EC, FA, FS, LP, MA, MS, OPR, ST, VF.

    PS3.3 F.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 F.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """
    SeriesNumber: IS
    """Series Number (0020,0011), IS, VM 1, Type 1.

    PS3.3 F.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 F.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.3.html
    """
