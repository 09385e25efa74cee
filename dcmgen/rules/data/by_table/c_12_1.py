# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""SOP Common Module (PS3.3 C.12.1, Table C.12-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.12-1",
    "SOP Common Module",
    "C.12.1",
    (
        Attribute(0x00080016, "1"),  # SOPClassUID
        Attribute(0x00080018, "1"),  # SOPInstanceUID
        Attribute(
            0x00080005,
            "1C",
            condition=Condition("undecidable"),
            terms=(
                Terms(
                    "defined",
                    (
                        "none",
                        "ISO_IR 100",
                        "ISO_IR 101",
                        "ISO_IR 109",
                        "ISO_IR 110",
                        "ISO_IR 144",
                        "ISO_IR 127",
                        "ISO_IR 126",
                        "ISO_IR 138",
                        "ISO_IR 148",
                        "ISO_IR 13",
                        "ISO_IR 166",
                        "ISO 2022 IR 6",
                        "ISO 2022 IR 100",
                        "ISO 2022 IR 101",
                        "ISO 2022 IR 109",
                        "ISO 2022 IR 110",
                        "ISO 2022 IR 144",
                        "ISO 2022 IR 127",
                        "ISO 2022 IR 126",
                        "ISO 2022 IR 138",
                        "ISO 2022 IR 148",
                        "ISO 2022 IR 13",
                        "ISO 2022 IR 166",
                        "ISO 2022 IR 87",
                        "ISO 2022 IR 159",
                        "ISO 2022 IR 149",
                        "ISO 2022 IR 58",
                    ),
                ),
            ),
        ),  # SpecificCharacterSet
        Attribute(0x00080012, "3"),  # InstanceCreationDate
        Attribute(0x00080013, "3"),  # InstanceCreationTime
        Attribute(0x00080015, "3"),  # InstanceCoercionDateTime
        Attribute(0x00080014, "3"),  # InstanceCreatorUID
        Attribute(0x0008001A, "3"),  # RelatedGeneralSOPClassUID
        Attribute(0x0008001B, "3"),  # OriginalSpecializedSOPClassUID
        Attribute(0x0008001C, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # SyntheticData
        # SensitiveContentCodeSequence
        Attribute(0x0008001D, "3", rows=(Include("8.8-1"),)),
        # CodingSchemeIdentificationSequence
        Attribute(
            0x00080110,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00080102, "1"),  # CodingSchemeDesignator
                Attribute(
                    0x00080112, "1C", condition=Condition("undecidable"), terms=(Terms("defined", ("HL7",)),)
                ),  # CodingSchemeRegistry
                Attribute(0x0008010C, "1C", condition=Condition("undecidable")),  # CodingSchemeUID
                Attribute(
                    0x00080114,
                    "2C",
                    condition=Condition(
                        "parsed", required=("and", ("undecidable", "semantics"), ("absent", "./0008010C"))
                    ),
                ),  # CodingSchemeExternalID
                Attribute(0x00080115, "3"),  # CodingSchemeName
                Attribute(0x00080103, "3"),  # CodingSchemeVersion
                Attribute(0x00080116, "3"),  # CodingSchemeResponsibleOrganization
                # CodingSchemeResourcesSequence
                Attribute(
                    0x00080109,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x0008010A, "1", terms=(Terms("defined", ("DOC", "OWL", "CSV", "FHIR")),)
                        ),  # CodingSchemeURLType
                        Attribute(0x0008010E, "1"),  # CodingSchemeURL
                    ),
                ),
            ),
        ),
        # ContextGroupIdentificationSequence
        Attribute(
            0x00080123,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x0008010F, "1"),  # ContextIdentifier
                Attribute(0x00080117, "3"),  # ContextUID
                Attribute(0x00080105, "1", terms=(Terms("defined", ("DCMR", "SDM")),)),  # MappingResource
                Attribute(0x00080106, "1"),  # ContextGroupVersion
            ),
        ),
        # MappingResourceIdentificationSequence
        Attribute(
            0x00080124,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00080105, "1", terms=(Terms("defined", ("DCMR", "SDM")),)),  # MappingResource
                Attribute(0x00080118, "3"),  # MappingResourceUID
                Attribute(0x00080122, "3"),  # MappingResourceName
            ),
        ),
        Attribute(0x00080201, "3"),  # TimezoneOffsetFromUTC
        # ContributingEquipmentSequence
        Attribute(
            0x0018A001,
            "3",
            items=(0, None),
            rows=(  # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7005")),)),
                Attribute(0x00080070, "1"),  # Manufacturer
                Attribute(0x00080080, "3"),  # InstitutionName
                Attribute(0x00080081, "3"),  # InstitutionAddress
                Attribute(0x00081010, "3"),  # StationName
                Attribute(0x00081040, "3"),  # InstitutionalDepartmentName
                # InstitutionalDepartmentTypeCodeSequence
                Attribute(0x00081041, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7030")),)),
                Attribute(0x00081070, "3"),  # OperatorsName
                # OperatorIdentificationSequence
                Attribute(0x00081072, "3", items=(0, None), rows=(Include("10-1"),)),
                Attribute(0x00081090, "3"),  # ManufacturerModelName
                Attribute(0x00181000, "3"),  # DeviceSerialNumber
                Attribute(0x00181020, "3"),  # SoftwareVersions
                Attribute(0x00181204, "3"),  # DateOfManufacture
                Attribute(0x00181205, "3"),  # DateOfInstallation
                Attribute(0x00181002, "3"),  # DeviceUID
                # UDISequence
                Attribute(0x0018100A, "3", items=(0, None), rows=(Include("10.29-1"),)),
                Attribute(0x00181050, "3"),  # SpatialResolution
                Attribute(0x00181200, "3"),  # DateOfLastCalibration
                Attribute(0x00181201, "3"),  # TimeOfLastCalibration
                Attribute(0x0018A002, "3"),  # ContributionDateTime
                Attribute(0x0018A003, "3"),  # ContributionDescription
            ),
        ),
        Attribute(0x00200013, "3"),  # InstanceNumber
        Attribute(0x01000410, "3", terms=(Terms("enumerated", ("NS", "OR", "AO", "AC")),)),  # SOPInstanceStatus
        Attribute(0x01000420, "3"),  # SOPAuthorizationDateTime
        Attribute(0x01000424, "3"),  # SOPAuthorizationComment
        Attribute(0x01000426, "3"),  # AuthorizationEquipmentCertificationNumber
        Include("C.12-6"),
        # EncryptedAttributesSequence
        Attribute(
            0x04000500,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Attribute(0x04000510, "1"),  # EncryptedContentTransferSyntaxUID
                Attribute(0x04000520, "1"),  # EncryptedContent
            ),
        ),
        Include("C.12.1.1.9-1"),
        # HL7StructuredDocumentReferenceSequence
        Attribute(
            0x0040A390,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Include("10-11"),
                Attribute(0x0040E001, "1"),  # HL7InstanceIdentifier
                Attribute(0x0040E010, "3"),  # RetrieveURI
            ),
        ),
        Attribute(
            0x00280303, "3", terms=(Terms("enumerated", ("UNMODIFIED", "MODIFIED", "REMOVED")),)
        ),  # LongitudinalTemporalInformationModified
        Attribute(
            0x00080053, "1C", condition=Condition("undecidable"), terms=(Terms("enumerated", ("CLASSIC", "ENHANCED")),)
        ),  # QueryRetrieveView
        # ConversionSourceAttributesSequence
        Attribute(0x00209172, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("10-3"),)),
        Attribute(
            0x00189004, "3", terms=(Terms("enumerated", ("PRODUCT", "RESEARCH", "SERVICE")),)
        ),  # ContentQualification
        # PrivateDataElementCharacteristicsSequence
        Attribute(
            0x00080300,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00080301, "1"),  # PrivateGroupReference
                Attribute(0x00080302, "1"),  # PrivateCreatorReference
                # PrivateDataElementDefinitionSequence
                Attribute(
                    0x00080310,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x00080308, "1"),  # PrivateDataElement
                        Attribute(0x00080309, "1"),  # PrivateDataElementValueMultiplicity
                        Attribute(
                            0x0008030A,
                            "1",
                            terms=(
                                Terms(
                                    "enumerated",
                                    (
                                        "AE",
                                        "AS",
                                        "AT",
                                        "CS",
                                        "DA",
                                        "DS",
                                        "DT",
                                        "FL",
                                        "FD",
                                        "IS",
                                        "LO",
                                        "LT",
                                        "OB",
                                        "OD",
                                        "OF",
                                        "OL",
                                        "OV",
                                        "OW",
                                        "PN",
                                        "SH",
                                        "SL",
                                        "SQ",
                                        "SS",
                                        "ST",
                                        "SV",
                                        "TM",
                                        "UC",
                                        "UI",
                                        "UL",
                                        "UN",
                                        "UR",
                                        "US",
                                        "UT",
                                        "UV",
                                    ),
                                ),
                            ),
                        ),  # PrivateDataElementValueRepresentation
                        Attribute(
                            0x0008030B, "1C", condition=Condition("parsed", required=("in", "./0008030A", ("SQ",)))
                        ),  # PrivateDataElementNumberOfItems
                        Attribute(0x0008030D, "1"),  # PrivateDataElementKeyword
                        Attribute(0x0008030C, "1"),  # PrivateDataElementName
                        Attribute(0x0008030E, "3"),  # PrivateDataElementDescription
                        Attribute(0x0008030F, "3"),  # PrivateDataElementEncoding
                        Attribute(0x0040E010, "3"),  # RetrieveURI
                    ),
                ),
                Attribute(
                    0x00080303, "1", terms=(Terms("enumerated", ("SAFE", "UNSAFE", "MIXED")),)
                ),  # BlockIdentifyingInformationStatus
                Attribute(
                    0x00080304, "1C", condition=Condition("parsed", required=("in", "./00080303", ("MIXED",)))
                ),  # NonidentifyingPrivateElements
                # DeidentificationActionSequence
                Attribute(
                    0x00080305,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x00080306, "1"),  # IdentifyingPrivateElements
                        Attribute(
                            0x00080307, "1", terms=(Terms("enumerated", ("D", "Z", "X", "U")),)
                        ),  # DeidentificationAction
                    ),
                ),
            ),
        ),
        Attribute(0x04000600, "3", terms=(Terms("enumerated", ("LOCAL", "IMPORTED")),)),  # InstanceOriginStatus
        Attribute(0x22000005, "3"),  # BarcodeValue
        Include("10.41-1"),
    ),
)
