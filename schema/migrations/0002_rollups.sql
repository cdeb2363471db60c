CREATE TABLE `rollup` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`declaration` text NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_name` ON `rollup` (`name`);
--> statement-breakpoint
CREATE TABLE `rollup_requests_by_month` (
	`date_key` integer NOT NULL,
	`channel` integer NOT NULL,
	`subchannel` integer NOT NULL,
	`city` integer NOT NULL,
	`level` integer NOT NULL,
	`county` integer NOT NULL,
	`requester` integer NOT NULL,
	`category` integer NOT NULL,
	`subcategory` integer NOT NULL,
	`handling` integer NOT NULL,
	`subhandling` integer NOT NULL,
	`service` integer NOT NULL,
	`row_count` integer NOT NULL,
	`resolved` integer NOT NULL,
	`on_time` integer NOT NULL,
	`evaluated` integer NOT NULL,
	`satisfied` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_requests_by_month_cell` ON `rollup_requests_by_month` (`date_key`,`channel`,`subchannel`,`city`,`level`,`county`,`requester`,`category`,`subcategory`,`handling`,`subhandling`,`service`);
--> statement-breakpoint
CREATE TABLE `rollup_requests_by_day` (
	`date_key` integer NOT NULL,
	`channel` integer NOT NULL,
	`category` integer NOT NULL,
	`service` integer NOT NULL,
	`row_count` integer NOT NULL,
	`resolved` integer NOT NULL,
	`on_time` integer NOT NULL,
	`evaluated` integer NOT NULL,
	`satisfied` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_requests_by_day_cell` ON `rollup_requests_by_day` (`date_key`,`channel`,`category`,`service`);
--> statement-breakpoint
CREATE TABLE `rollup_requests_overview` (
	`date_key` integer NOT NULL,
	`channel` integer NOT NULL,
	`city` integer NOT NULL,
	`level` integer NOT NULL,
	`county` integer NOT NULL,
	`requester` integer NOT NULL,
	`category` integer NOT NULL,
	`handling` integer NOT NULL,
	`service` integer NOT NULL,
	`row_count` integer NOT NULL,
	`resolved` integer NOT NULL,
	`on_time` integer NOT NULL,
	`evaluated` integer NOT NULL,
	`satisfied` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_requests_overview_cell` ON `rollup_requests_overview` (`date_key`,`channel`,`city`,`level`,`county`,`requester`,`category`,`handling`,`service`);
--> statement-breakpoint
CREATE TABLE `rollup_requests_by_year` (
	`date_key` integer NOT NULL,
	`channel` integer NOT NULL,
	`city` integer NOT NULL,
	`level` integer NOT NULL,
	`county` integer NOT NULL,
	`requester` integer NOT NULL,
	`category` integer NOT NULL,
	`handling` integer NOT NULL,
	`service` integer NOT NULL,
	`row_count` integer NOT NULL,
	`resolved` integer NOT NULL,
	`on_time` integer NOT NULL,
	`evaluated` integer NOT NULL,
	`satisfied` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_requests_by_year_cell` ON `rollup_requests_by_year` (`date_key`,`channel`,`city`,`level`,`county`,`requester`,`category`,`handling`,`service`);
--> statement-breakpoint
CREATE TABLE `rollup_requests_places` (
	`date_key` integer NOT NULL,
	`city` integer NOT NULL,
	`level` integer NOT NULL,
	`county` integer NOT NULL,
	`category` integer NOT NULL,
	`subcategory` integer NOT NULL,
	`service` integer NOT NULL,
	`row_count` integer NOT NULL,
	`resolved` integer NOT NULL,
	`on_time` integer NOT NULL,
	`evaluated` integer NOT NULL,
	`satisfied` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_requests_places_cell` ON `rollup_requests_places` (`date_key`,`city`,`level`,`county`,`category`,`subcategory`,`service`);
--> statement-breakpoint
CREATE TABLE `rollup_requests_trend` (
	`date_key` integer NOT NULL,
	`channel` integer NOT NULL,
	`category` integer NOT NULL,
	`service` integer NOT NULL,
	`row_count` integer NOT NULL,
	`resolved` integer NOT NULL,
	`on_time` integer NOT NULL,
	`evaluated` integer NOT NULL,
	`satisfied` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_requests_trend_cell` ON `rollup_requests_trend` (`date_key`,`channel`,`category`,`service`);
--> statement-breakpoint
CREATE TABLE `rollup_requests_channels` (
	`date_key` integer NOT NULL,
	`channel` integer NOT NULL,
	`city` integer NOT NULL,
	`level` integer NOT NULL,
	`county` integer NOT NULL,
	`service` integer NOT NULL,
	`row_count` integer NOT NULL,
	`resolved` integer NOT NULL,
	`on_time` integer NOT NULL,
	`evaluated` integer NOT NULL,
	`satisfied` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_requests_channels_cell` ON `rollup_requests_channels` (`date_key`,`channel`,`city`,`level`,`county`,`service`);
--> statement-breakpoint
CREATE TABLE `rollup_requests_people` (
	`date_key` integer NOT NULL,
	`city` integer NOT NULL,
	`level` integer NOT NULL,
	`county` integer NOT NULL,
	`requester` integer NOT NULL,
	`service` integer NOT NULL,
	`row_count` integer NOT NULL,
	`resolved` integer NOT NULL,
	`on_time` integer NOT NULL,
	`evaluated` integer NOT NULL,
	`satisfied` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_requests_people_cell` ON `rollup_requests_people` (`date_key`,`city`,`level`,`county`,`requester`,`service`);
--> statement-breakpoint
CREATE TABLE `rollup_requests_summary` (
	`date_key` integer NOT NULL,
	`channel` integer NOT NULL,
	`service` integer NOT NULL,
	`row_count` integer NOT NULL,
	`resolved` integer NOT NULL,
	`on_time` integer NOT NULL,
	`evaluated` integer NOT NULL,
	`satisfied` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_requests_summary_cell` ON `rollup_requests_summary` (`date_key`,`channel`,`service`);
--> statement-breakpoint
CREATE TABLE `rollup_calls_by_day` (
	`date_key` integer NOT NULL,
	`city` integer NOT NULL,
	`level` integer NOT NULL,
	`county` integer NOT NULL,
	`service` integer NOT NULL,
	`row_count` integer NOT NULL,
	`answered` integer NOT NULL,
	`answered_within_30s` integer NOT NULL,
	`wait_seconds` integer NOT NULL,
	`talk_seconds` integer NOT NULL,
	`over_10_minutes` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_calls_by_day_cell` ON `rollup_calls_by_day` (`date_key`,`city`,`level`,`county`,`service`);
--> statement-breakpoint
CREATE TABLE `rollup_calls_by_month` (
	`date_key` integer NOT NULL,
	`city` integer NOT NULL,
	`level` integer NOT NULL,
	`county` integer NOT NULL,
	`service` integer NOT NULL,
	`row_count` integer NOT NULL,
	`answered` integer NOT NULL,
	`answered_within_30s` integer NOT NULL,
	`wait_seconds` integer NOT NULL,
	`talk_seconds` integer NOT NULL,
	`over_10_minutes` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_calls_by_month_cell` ON `rollup_calls_by_month` (`date_key`,`city`,`level`,`county`,`service`);
--> statement-breakpoint
CREATE TABLE `rollup_knowledge_by_day` (
	`date_key` integer NOT NULL,
	`city` integer NOT NULL,
	`level` integer NOT NULL,
	`county` integer NOT NULL,
	`service` integer NOT NULL,
	`content` integer NOT NULL,
	`row_count` integer NOT NULL,
	`entries` integer NOT NULL,
	`question_answers` integer NOT NULL,
	`cited_replies` integer NOT NULL,
	`department_replies` integer NOT NULL,
	`views` integer NOT NULL,
	`question_views` integer NOT NULL,
	`recommendations` integer NOT NULL,
	`conversions` integer NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `rollup_knowledge_by_day_cell` ON `rollup_knowledge_by_day` (`date_key`,`city`,`level`,`county`,`service`,`content`);
