# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Inventory Module (PS3.3 C.38.1, Table C.38.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.38.1-1",
    "Inventory Module",
    "C.38.1",
    (
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Include("C.38.2-1"),
        Attribute(0x00081195, "1C", condition=Condition("undecidable", otherwise="allowed")),  # TransactionUID
        Attribute(0x00080401, "2"),  # InventoryPurpose
        Attribute(0x00080402, "3"),  # InventoryInstanceDescription
        Attribute(0x00080403, "1", terms=(Terms("enumerated", ("STUDY", "SERIES", "INSTANCE")),)),  # InventoryLevel
        Attribute(0x00080426, "1"),  # InventoryCompletionStatus
        Attribute(0x00080427, "1"),  # NumberOfStudyRecordsInInstance
        Attribute(0x00080428, "1"),  # TotalNumberOfStudyRecords
        # InventoryAccessEndPointsSequence
        Attribute(0x00080420, "3", items=(0, 1), rows=(Include("C.38.2-4"),)),
        # StudyAccessEndPointsSequence
        Attribute(0x00080421, "3", items=(0, 1), rows=(Include("C.38.2-4"),)),
        # IncorporatedInventoryInstanceSequence
        Attribute(0x00080422, "2", items=(0, None), rows=(Include("C.38.2-3"),)),
        # InventoriedStudiesSequence
        Attribute(
            0x00080423,
            "2",
            items=(0, None),
            rows=(
                Attribute(
                    0x00080005, "1C", condition=Condition("undecidable", otherwise="allowed")
                ),  # SpecificCharacterSet
                Attribute(0x0020000D, "1"),  # StudyInstanceUID
                Attribute(
                    0x00080061,
                    "2",
                    terms=(
                        Terms(
                            "defined",
                            (
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
                            ),
                        ),
                    ),
                ),  # ModalitiesInStudy
                Attribute(0x00080404, "1"),  # ItemInventoryDateTime
                Attribute(
                    0x00080405, "1C", condition=Condition("undecidable", otherwise="allowed")
                ),  # RemovedFromOperationalUse
                # ReasonForRemovalCodeSequence
                Attribute(
                    0x00080406,
                    "2C",
                    condition=Condition("parsed", required=("in", "./00080405", ("Y",))),
                    items=(0, 1),
                    rows=(Include("8.8-1", cid=("Defined", "7031")),),
                ),
                Attribute(0x00201206, "2"),  # NumberOfStudyRelatedSeries
                Attribute(0x00201208, "2"),  # NumberOfStudyRelatedInstances
                Attribute(0x0008041F, "2"),  # StudyUpdateDateTime
                Attribute(0x00200010, "2"),  # StudyID
                Attribute(0x00080020, "2"),  # StudyDate
                Attribute(0x00080030, "2"),  # StudyTime
                Attribute(0x00081030, "2"),  # StudyDescription
                # AnatomicRegionsInStudyCodeSequence
                Attribute(0x00080063, "3", items=(0, None), rows=(Include("8.8-1"),)),
                # ProcedureCodeSequence
                Attribute(0x00081032, "3", items=(0, None), rows=(Include("8.8-1"),)),
                Attribute(0x00081060, "3"),  # NameOfPhysiciansReadingStudy
                # PhysiciansReadingStudyIdentificationSequence
                Attribute(0x00081062, "3", items=(0, None), rows=(Include("10-1"),)),
                Attribute(0x0008009C, "3"),  # ConsultingPhysicianName
                # ConsultingPhysicianIdentificationSequence
                Attribute(0x0008009D, "3", items=(0, None), rows=(Include("10-1"),)),
                Attribute(0x00081048, "3"),  # PhysiciansOfRecord
                # PhysiciansOfRecordIdentificationSequence
                Attribute(0x00081049, "3", items=(0, None), rows=(Include("10-1"),)),
                Include("C.12.1.1.9-1"),
                Attribute(0x00080054, "1C", condition=Condition("unparsed")),  # RetrieveAETitle
                Attribute(0x00081190, "1C", condition=Condition("unparsed")),  # RetrieveURL
                Attribute(0x00080407, "3"),  # StoredInstanceBaseURI
                Attribute(
                    0x00080056, "3", terms=(Terms("enumerated", ("ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE")),)
                ),  # InstanceAvailability
                # FileSetAccessSequence
                Attribute(
                    0x00080419,
                    "3",
                    items=(0, 1),
                    rows=(
                        Attribute(0x00080408, "3"),  # FolderAccessURI
                        Attribute(0x00080409, "3"),  # FileAccessURI
                        Attribute(
                            0x0008040A, "1C", condition=Condition("parsed", required=("present", "./00080409"))
                        ),  # ContainerFileType
                    ),
                ),
                Attribute(0x00880130, "3"),  # StorageMediaFileSetID
                Attribute(0x00080050, "2"),  # AccessionNumber
                # IssuerOfAccessionNumberSequence
                Attribute(0x00080051, "3", items=(0, 1), rows=(Include("10-17"),)),
                Attribute(0x00080090, "3"),  # ReferringPhysicianName
                # ReferringPhysicianIdentificationSequence
                Attribute(0x00080096, "3", items=(0, 1), rows=(Include("10-1"),)),
                Attribute(0x00100010, "2"),  # PatientName
                Attribute(0x00100020, "2"),  # PatientID
                Include("10-18"),
                # OtherPatientIDsSequence
                Attribute(
                    0x00101002,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x00100020, "2"),  # PatientID
                        Include("10-18"),
                    ),
                ),
                Attribute(0x00100030, "2"),  # PatientBirthDate
                Attribute(0x00100040, "2", terms=(Terms("enumerated", ("M", "F", "O")),)),  # PatientSex
                Attribute(0x00101001, "3"),  # OtherPatientNames
                # InventoriedSeriesSequence
                Attribute(
                    0x00080424,
                    "2C",
                    condition=Condition("parsed", required=("in", "00080403", ("SERIES", "INSTANCE"))),
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x00080005, "1C", condition=Condition("undecidable", otherwise="allowed")
                        ),  # SpecificCharacterSet
                        Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                        Attribute(
                            0x00080060,
                            "1",
                            terms=(
                                Terms(
                                    "defined",
                                    (
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
                                    ),
                                ),
                            ),
                        ),  # Modality
                        Attribute(
                            0x00080405, "1C", condition=Condition("undecidable", otherwise="allowed")
                        ),  # RemovedFromOperationalUse
                        # ReasonForRemovalCodeSequence
                        Attribute(
                            0x00080406,
                            "2C",
                            condition=Condition("parsed", required=("in", "./00080405", ("Y",))),
                            items=(0, 1),
                            rows=(Include("8.8-1", cid=("Defined", "7031")),),
                        ),
                        Attribute(0x00200011, "2"),  # SeriesNumber
                        Attribute(0x0008103E, "3"),  # SeriesDescription
                        Attribute(0x00080021, "3"),  # SeriesDate
                        Attribute(0x00080031, "3"),  # SeriesTime
                        Attribute(0x00180015, "3"),  # BodyPartExamined
                        Attribute(0x00200060, "3", terms=(Terms("enumerated", ("R", "L")),)),  # Laterality
                        # RequestAttributesSequence
                        Attribute(0x00400275, "3", items=(0, None), rows=(Include("10-9"),)),
                        Include("C.12.1.1.9-1"),
                        Attribute(0x00080407, "3"),  # StoredInstanceBaseURI
                        Attribute(
                            0x00080056,
                            "3",
                            terms=(Terms("enumerated", ("ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE")),),
                        ),  # InstanceAvailability
                        # FileSetAccessSequence
                        Attribute(
                            0x00080419,
                            "3",
                            items=(0, 1),
                            rows=(
                                Attribute(0x00080408, "3"),  # FolderAccessURI
                                Attribute(0x00080409, "3"),  # FileAccessURI
                                Attribute(
                                    0x0008040A, "1C", condition=Condition("parsed", required=("present", "./00080409"))
                                ),  # ContainerFileType
                            ),
                        ),
                        Attribute(0x00880130, "3"),  # StorageMediaFileSetID
                        # InventoriedInstancesSequence
                        Attribute(
                            0x00080425,
                            "2C",
                            condition=Condition("parsed", required=("in", "00080403", ("INSTANCE",))),
                            items=(0, None),
                            rows=(
                                Attribute(
                                    0x00080005, "1C", condition=Condition("undecidable", otherwise="allowed")
                                ),  # SpecificCharacterSet
                                Attribute(0x00080016, "1"),  # SOPClassUID
                                Attribute(0x00080018, "1"),  # SOPInstanceUID
                                Attribute(0x00200013, "2"),  # InstanceNumber
                                Attribute(0x0008001A, "3"),  # RelatedGeneralSOPClassUID
                                Attribute(0x00080023, "3"),  # ContentDate
                                Attribute(0x00080033, "3"),  # ContentTime
                                Attribute(0x00080201, "3"),  # TimezoneOffsetFromUTC
                                Attribute(0x00280010, "3"),  # Rows
                                Attribute(0x00280011, "3"),  # Columns
                                Attribute(0x00280008, "3"),  # NumberOfFrames
                                Attribute(0x00280100, "3"),  # BitsAllocated
                                Attribute(0x0040A032, "3"),  # ObservationDateTime
                                # ConceptNameCodeSequence
                                Attribute(0x0040A043, "3", items=(0, 1), rows=(Include("8.8-1"),)),
                                # ContentTemplateSequence
                                Attribute(
                                    0x0040A504,
                                    "3",
                                    items=(0, 1),
                                    rows=(
                                        Attribute(0x0040DB00, "1"),  # TemplateIdentifier
                                        Attribute(
                                            0x00080105, "1", terms=(Terms("defined", ("DCMR",)),)
                                        ),  # MappingResource
                                    ),
                                ),
                                # ReferencedRequestSequence
                                Attribute(0x0040A370, "3", items=(0, None), rows=(Include("C.17-3c"),)),
                                Attribute(0x00400512, "3"),  # ContainerIdentifier
                                # SpecimenDescriptionSequence
                                Attribute(
                                    0x00400560,
                                    "3",
                                    items=(0, None),
                                    rows=(
                                        Attribute(0x00400551, "1"),  # SpecimenIdentifier
                                        Attribute(0x00400554, "1"),  # SpecimenUID
                                    ),
                                ),
                                Attribute(0x00700080, "3"),  # ContentLabel
                                Attribute(0x00700081, "3"),  # ContentDescription
                                Attribute(0x00700082, "3"),  # PresentationCreationDate
                                Attribute(0x00700083, "3"),  # PresentationCreationTime
                                Attribute(0x00700084, "3"),  # ContentCreatorName
                                Attribute(
                                    0x00080405, "1C", condition=Condition("undecidable", otherwise="allowed")
                                ),  # RemovedFromOperationalUse
                                # ReasonForRemovalCodeSequence
                                Attribute(
                                    0x00080406,
                                    "2C",
                                    condition=Condition("parsed", required=("in", "./00080405", ("Y",))),
                                    items=(0, 1),
                                    rows=(Include("8.8-1", cid=("Defined", "7031", "inferred")),),
                                ),
                                Include("C.12.1.1.9-1"),
                                Attribute(
                                    0x00080056,
                                    "3",
                                    terms=(Terms("enumerated", ("ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE")),),
                                ),  # InstanceAvailability
                                # FileAccessSequence
                                Attribute(
                                    0x0008041A,
                                    "3",
                                    items=(0, None),
                                    rows=(
                                        Include("C.38.2-2"),
                                        Attribute(0x00080416, "3"),  # ExpirationDateTime
                                    ),
                                ),
                                Attribute(0x00880130, "3"),  # StorageMediaFileSetID
                                # AlternateRepresentationSequence
                                Attribute(
                                    0x00083001,
                                    "3",
                                    items=(0, None),
                                    rows=(
                                        Attribute(
                                            0x0020000E, "1C", condition=Condition("undecidable")
                                        ),  # SeriesInstanceUID
                                        Attribute(0x00080016, "1"),  # SOPClassUID
                                        Attribute(0x00080018, "1"),  # SOPInstanceUID
                                        # PurposeOfReferenceCodeSequence
                                        Attribute(
                                            0x0040A170,
                                            "1",
                                            items=(1, 1),
                                            rows=(Include("8.8-1", cid=("Baseline", "7205", "inferred")),),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
